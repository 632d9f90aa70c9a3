namespace Oversight.Bench.Baseline.Stores;

/// <summary>Why a request was refused: the field and the rule.</summary>
internal sealed record Problem(string Field, string Rule);
