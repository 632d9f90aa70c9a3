namespace Oversight.Grains.Campaigns.Plans;

/// <summary>What a campaign promises to those who answer.</summary>
public enum Anonymity
{
    /// <summary>After the campaign has closed nobody can tell who gave which answer.</summary>
    Anonymous = 0,

    /// <summary>The answer keeps the number of its invitation; who that is, only the vault knows.</summary>
    Confidential = 1,
}
