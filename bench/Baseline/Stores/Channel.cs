namespace Oversight.Bench.Baseline.Stores;

/// <summary>The four channels; the numbers are those in the tables.</summary>
internal static class Channel
{
    public const int Consumers = 4;

    public static int Of(string kind) => kind switch
    {
        "finding" => 1,
        "suggestion" => 2,
        "media" => 3,
        "complaint" or "report" => Consumers,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind of matter."),
    };
}
