namespace Oversight.Grains.Results.Weighting;

/// <summary>When raking stops, and how far weights may go.</summary>
public sealed record RakingOptions
{
    /// <summary>Greatest difference of a share that is good enough.</summary>
    public double Tolerance { get; init; } = 1e-8;

    public int MostRounds { get; init; } = 200;

    /// <summary>Smallest factor on a base weight, against the mean factor; 0 for no bound.</summary>
    public double Lowest { get; init; }

    /// <summary>Greatest factor on a base weight, against the mean factor: 5 is common; without bound when infinite.</summary>
    public double Highest { get; init; } = double.PositiveInfinity;
}
