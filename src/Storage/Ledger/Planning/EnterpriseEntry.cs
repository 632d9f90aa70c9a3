namespace Oversight.Storage.Ledger.Planning;

/// <summary>Under what an enterprise is found: its folded name and its street ("" for none).</summary>
internal readonly record struct EnterpriseEntry(string Folded, string Street);
