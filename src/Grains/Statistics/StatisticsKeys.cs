namespace Oversight.Grains.Statistics;

/// <summary>Keys of rows that stand for no thing.</summary>
public static class StatisticsKeys
{
    /// <summary>Without a street, body or field.</summary>
    public const string None = "-";

    public const string Total = "total";

    /// <summary>By code; what is nowhere comes last.</summary>
    internal static IComparer<string> Order { get; } = Comparer<string>.Create((one, other) =>
        (one == None, other == None) switch
        {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => -1,
            _ => string.CompareOrdinal(one, other),
        });
}
