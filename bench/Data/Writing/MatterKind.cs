namespace Oversight.Bench.Data.Writing;

/// <summary>A kind of matter as <c>matters.csv</c> names it, how often it comes and how it may end.</summary>
internal sealed record MatterKind(string Name, int Percent, bool HasClaims, string[] Outcomes)
{
    private static readonly MatterKind[] All =
    [
        new("complaint", 62, true, ["Settled", "Settled", "NotSettled", "Withdrawn", "Refused"]),
        new("report", 20, false, ["Confirmed", "Unfounded", "Unfounded", "Transferred"]),
        new("finding", 10, false, ["Confirmed", "Confirmed", "Unfounded"]),
        new("media", 5, false, ["Answered", "Confirmed", "Unfounded"]),
        new("suggestion", 3, false, ["Answered"]),
    ];

    public static MatterKind Draw(Random random)
    {
        var left = random.Next(100);
        foreach (var kind in All)
        {
            if (left < kind.Percent)
                return kind;
            left -= kind.Percent;
        }

        return All[0];
    }

    public string Outcome(Random random) => Outcomes[random.Next(Outcomes.Length)];
}
