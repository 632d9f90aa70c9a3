namespace Oversight.Grains.Ledger;

/// <summary>A record's number in the feed of one subject: 1, 2, 3 … without a gap, in the order of commits.</summary>
public readonly record struct FeedNumber(SubjectKey Subject, long Number)
{
    public override string ToString() => $"{Subject}#{Number}";

    public static FeedNumber Parse(string text)
    {
        var mark = text.LastIndexOf('#');
        return new(new(text[..mark]), long.Parse(text.AsSpan(mark + 1), System.Globalization.CultureInfo.InvariantCulture));
    }
}
