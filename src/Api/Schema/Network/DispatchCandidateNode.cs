using GraphQL;
using Oversight.Grains.Network.Dispatch;

namespace Oversight.Api.Schema.Network;

/// <summary>A body that could be given the matter, and why.</summary>
[Name("DispatchCandidate")]
public sealed class DispatchCandidateNode
{
    private readonly DispatchCandidate candidate;

    internal DispatchCandidateNode(DispatchCandidate candidate, BodyNode body)
    {
        this.candidate = candidate;
        Body = body;
    }

    public BodyNode Body { get; }

    public CandidateRole Role => candidate.Role;

    [Description("The row of the table of competences, such as complaint.business.")]
    public string? Rule => candidate.Rule;

    [Description("The article, such as O121 art 13; null where practice stands in.")]
    public string? Article => candidate.Article;

    [Description("In Chinese.")]
    public string Why => candidate.Zh;

    public string WhyEn => candidate.En;
}
