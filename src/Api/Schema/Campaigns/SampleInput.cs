using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Sampling;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>How large a sample is; what is left out has the default of the plan.</summary>
public sealed record SampleInput
{
    /// <summary>Invite all.</summary>
    public bool? Everyone { get; init; }

    /// <summary>Half the interval as a share; default 0.05.</summary>
    public double? Error { get; init; }

    /// <summary>Default 0.95.</summary>
    public double? Confidence { get; init; }

    /// <summary>Default 1.4.</summary>
    public double? DesignEffect { get; init; }

    /// <summary>Share of invitations that come back; default 1.</summary>
    public double? ExpectedResponse { get; init; }

    /// <summary>Default PROPORTIONAL.</summary>
    public AllocationRule? Allocation { get; init; }

    /// <summary>Fewest of a stratum; default 2.</summary>
    public int? Minimum { get; init; }

    /// <summary>Strata are street and sector; default true.</summary>
    public bool? BySector { get; init; }

    /// <summary>0 to 9007199254740991; where none is given one is made and kept.</summary>
    public long? Seed { get; init; }

    /// <summary>Each wave asks the same units; default false.</summary>
    public bool? Panel { get; init; }

    internal CampaignSample ToSample(long seed)
    {
        var usual = new CampaignSample();
        return new()
        {
            Everyone = Everyone ?? usual.Everyone,
            Error = Error ?? usual.Error,
            Confidence = Confidence ?? usual.Confidence,
            DesignEffect = DesignEffect ?? usual.DesignEffect,
            ExpectedResponse = ExpectedResponse ?? usual.ExpectedResponse,
            Allocation = Allocation ?? usual.Allocation,
            Minimum = Minimum ?? usual.Minimum,
            BySector = BySector ?? usual.BySector,
            Seed = Seed ?? seed,
            Panel = Panel ?? usual.Panel,
        };
    }
}
