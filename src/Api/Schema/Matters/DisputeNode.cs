using GraphQL;
using Oversight.Grains.Matters.Custody;

namespace Oversight.Api.Schema.Matters;

/// <summary>A dispute on competence.</summary>
[Name("CompetenceDispute")]
public sealed class DisputeNode(CompetenceDispute dispute)
{
    public string Opponent => dispute.Opponent;

    public DateTimeOffset Since => dispute.Since;

    public string Reason => dispute.Reason;

    [Description("Negotiation failed; the common superior designates.")]
    public bool WithSuperior => dispute.WithSuperior;
}
