using System.Collections.Immutable;

namespace Oversight.Grains.Streets;

/// <summary>
/// The first enterprises of a street, kept in order while matters come in: a street page is read far more often than
/// sorting thousands of enterprises anew would allow. Always equal to sorting everything.
/// </summary>
public sealed class StreetRanking
{
    public const int Length = 100;

    private readonly List<StreetEnterprise> top = new(Length + 1);
    private ImmutableArray<StreetEnterprise> published = [];
    private bool sorted;
    private bool changed = true;

    /// <summary>The order of the ranking: most received first, equal ones by code.</summary>
    public static int Compare(StreetEnterprise left, StreetEnterprise right)
    {
        var byReceived = right.Received.CompareTo(left.Received);
        return byReceived != 0 ? byReceived : string.CompareOrdinal(left.Code, right.Code);
    }

    /// <summary>A page from a place in the ranking on.</summary>
    public static StreetRankingPage Page(IEnumerable<StreetEnterprise> all, RankPosition? after, int first)
    {
        var from = after is null ? null : new StreetEnterprise(after.Code, string.Empty, after.Received, Registered: true);
        var rest = all
            .Where(row => from is null || Compare(row, from) > 0)
            .Order(Comparer<StreetEnterprise>.Create(Compare))
            .Take(first + 1)
            .ToImmutableArray();
        return new(rest.Length > first ? rest[..first] : rest, rest.Length > first);
    }

    /// <summary>Something else than one more matter happened: sort anew at the next read.</summary>
    public void Forget() => sorted = false;

    /// <summary>An enterprise received one more matter.</summary>
    public void Raise(StreetEnterprise row)
    {
        if (!sorted || (top.Count == Length && Compare(row, top[^1]) > 0))
        {
            return;
        }

        top.RemoveAll(other => other.Code == row.Code);
        var at = top.BinarySearch(row, Comparer<StreetEnterprise>.Create(Compare));
        top.Insert(at < 0 ? ~at : at, row);
        if (top.Count > Length)
        {
            top.RemoveAt(Length);
        }

        changed = true;
    }

    public ImmutableArray<StreetEnterprise> Read(IEnumerable<StreetEnterprise> all)
    {
        if (!sorted)
        {
            top.Clear();
            top.AddRange(all.Order(Comparer<StreetEnterprise>.Create(Compare)).Take(Length));
            sorted = true;
            changed = true;
        }

        if (changed)
        {
            published = [.. top];
            changed = false;
        }

        return published;
    }
}
