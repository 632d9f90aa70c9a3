namespace Oversight.Storage.Verification;

/// <summary>Something that a table says and the ledger does not, or the other way round.</summary>
/// <param name="Table">Where: <c>record</c>, <c>subject</c>, <c>feed</c>, <c>matter</c> …</param>
/// <param name="Key">Which row.</param>
/// <param name="Problem">What is wrong with it: what the ledger says and what the table says. No personal data.</param>
public sealed record Difference(string Table, string Key, string Problem)
{
    public static Difference Missing(string table, string key) => new(table, key, "missing");

    public static Difference Extra(string table, string key) => new(table, key, "not in the ledger");

    public static Difference Unequal(string table, string key, string ledger, string found) => new(table, key, $"is {found}, by the ledger {ledger}");

    public override string ToString() => $"{Table} {Key}: {Problem}";
}
