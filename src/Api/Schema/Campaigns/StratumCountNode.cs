using GraphQL;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>Live counts of one stratum over all waves, or of one wave.</summary>
[Name("CampaignStratum")]
public sealed class StratumCountNode
{
    internal StratumCountNode(string key, int invited, int returned) => (Key, Invited, Returned) = (key, invited, returned);

    [Description("street/sector; empty for those who came without an invitation.")]
    public string Key { get; }

    public int Invited { get; }

    public int Returned { get; }
}
