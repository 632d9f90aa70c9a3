namespace Oversight.Bench.Baseline.Stores;

internal sealed record Reporter(string Name, string Phone, string? Address);
