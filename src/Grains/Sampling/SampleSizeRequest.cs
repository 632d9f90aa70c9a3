namespace Oversight.Grains.Sampling;

/// <summary>What a sample has to be good for.</summary>
public sealed record SampleSizeRequest
{
    /// <summary>Half the width of the interval as a share: 0.05 for 5 points. Between 0 and 0.5 exclusive.</summary>
    public required double Error { get; init; }

    /// <summary>Share of samples whose interval holds the truth: 0.95.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>The share expected in the population; 0.5 needs the most answers and is right where nothing is known.</summary>
    public double Proportion { get; init; } = 0.5;

    /// <summary>How much the variance grows by clusters and weights; 1 for a simple random sample.</summary>
    public double DesignEffect { get; init; } = 1;

    /// <summary>Units in the population, for the finite correction; null for one without an end.</summary>
    public long? Population { get; init; }

    /// <summary>Share of invitations that come back valid, 0 exclusive to 1: how many have to be invited.</summary>
    public double ExpectedResponse { get; init; } = 1;
}
