namespace Oversight.Api.Documents.Templates;

/// <summary>A template that was checked: its file's name for messages, and its bytes.</summary>
public sealed record FormTemplate(FormSheet Sheet, string File, ReadOnlyMemory<byte> Content);
