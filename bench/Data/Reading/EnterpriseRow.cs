namespace Oversight.Bench.Data.Reading;

/// <summary>A line of <c>enterprises.csv</c>, as far as the baseline and the load generator need it.</summary>
public readonly record struct EnterpriseRow(string Code, string Name, string Street, string Address);
