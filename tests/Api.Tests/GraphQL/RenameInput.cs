namespace Oversight.Api.Tests.GraphQL;

public sealed record RenameInput(Guid CommandId, string Code, string Name, IReadOnlyList<string>? Claims);
