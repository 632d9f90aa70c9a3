using GraphQL;
using Oversight.Grains.Campaigns.Scoring;
using Oversight.Grains.Results.Suppression;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>The index of one street, enterprise or wave; hidden where it has too few answers, or would give such a one away.</summary>
[Name("GroupResult")]
public sealed class GroupResultNode(GroupResult group)
{
    public string Key => group.Key;

    public Shown Shown => group.Shown;

    public int? Answers => group.Answers;

    public IntervalNode? Index => IntervalNode.Of(group.Index);

    [Description("Satisfaction rate, 0 to 1.")]
    public IntervalNode? Satisfied => IntervalNode.Of(group.Satisfied);
}
