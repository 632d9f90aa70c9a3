namespace Oversight.Bench.Baseline.Stores;

/// <summary>The body of <c>POST /complaints</c>; the same fields as the input of the GraphQL mutation.</summary>
internal sealed record Submission(
    Guid CommandId, string Enterprise, string Content, string[] Claims, Reporter Reporter, DateOnly OccurredOn);
