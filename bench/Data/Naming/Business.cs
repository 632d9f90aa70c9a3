namespace Oversight.Bench.Data.Naming;

/// <summary>What an invented business is called and registered as.</summary>
internal sealed record Business(string Name, string CreditCode, string Type, string Capital, string Scope);
