namespace Oversight.Bench.Data.Writing;

/// <summary>A kind of matter as <c>matters.csv</c> names it, how often it comes and how it may end.</summary>
internal sealed record MatterKind(string Name, int Percent, bool HasClaims, string[] Outcomes)
{
    private static readonly MatterKind[] All =
    [
        new("complaint", 62, true, ["mediated", "mediated", "mediation_failed", "withdrawn", "not_accepted"]),
        new("report", 20, false, ["penalised", "not_established", "not_established", "ordered_to_correct"]),
        new("finding", 10, false, ["ordered_to_correct", "penalised", "no_violation"]),
        new("media", 5, false, ["answered", "ordered_to_correct"]),
        new("suggestion", 3, false, ["answered", "adopted"]),
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
