namespace Oversight.Storage.Ledger.Planning;

/// <summary>A row of the table of name pairs.</summary>
internal readonly record struct GramRow(string Gram, int Enterprise, string Street)
{
    public static int Compare(GramRow left, GramRow right)
    {
        var order = string.CompareOrdinal(left.Gram, right.Gram);
        return order != 0 ? order : left.Enterprise.CompareTo(right.Enterprise);
    }
}
