namespace Oversight.Bench.Baseline.Stores;

/// <summary>The answer to a submission.</summary>
internal sealed record Accepted(string Number, string Receipt);
