namespace Oversight.Bench.Data.Drawing;

/// <summary>Draws an index 0…<c>count</c>−1 with Zipf's skew, the popular ones scattered over the range.</summary>
public sealed class Popularity(int count, double exponent)
{
    /// <summary>How unevenly matters fall on enterprises: at 200,000 the first one gets about 8 % of them.</summary>
    public const double OfEnterprises = 1.0;

    /// <summary>How unevenly enterprises fall on streets: at 2,000 the first one gets about 5 % of them.</summary>
    public const double OfStreets = 0.8;

    private readonly Zipf ranks = new(count, exponent);
    private readonly Scatter scatter = new(count);

    public int Draw(Random random) => scatter.Of(ranks.Draw(random));
}
