namespace Oversight.Api.GraphQL;

/// <summary>A file that came with an operation, in the variable that names it.</summary>
public sealed record UploadedFile(string Name, ReadOnlyMemory<byte> Content);
