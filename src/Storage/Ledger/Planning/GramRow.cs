namespace Oversight.Storage.Ledger.Planning;

/// <summary>A row of the table of name pairs.</summary>
internal readonly record struct GramRow(string Gram, int Enterprise, string Street);
