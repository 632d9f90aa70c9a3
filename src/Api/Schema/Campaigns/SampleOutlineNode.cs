using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Campaigns.Populations;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>What a plan would draw from the register as it stands now, step by step.</summary>
[Name("SampleOutline")]
public sealed class SampleOutlineNode
{
    private readonly SampleOutline outline;

    internal SampleOutlineNode(SampleOutline outline) => this.outline = outline;

    [Description("Units that could be invited.")]
    public int Population => (int)outline.Population;

    [Description("z²p(1-p)/e², not rounded; null where everybody is invited.")]
    public double? Simple => outline.Size?.Simple;

    [Description("Times the design effect.")]
    public double? WithDesign => outline.Size?.WithDesign;

    [Description("With the finite correction.")]
    public double? Finite => outline.Size?.Finite;

    [Description("Valid answers that are needed.")]
    public long? Answers => outline.Size?.Answers;

    [Description("Invitations of a wave.")]
    public int Invitations => (int)outline.Invitations;

    [ListSize(50)]
    public SampleStratumNode[] Strata => [.. outline.Strata.Select(stratum => new SampleStratumNode(stratum.Stratum.Key, stratum.Units, stratum.Size))];
}
