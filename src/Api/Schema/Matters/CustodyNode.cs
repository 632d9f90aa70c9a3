using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Grains.Matters.Custody;

namespace Oversight.Api.Schema.Matters;

/// <summary>Who has a matter, and how it came there.</summary>
[Name("Custody")]
public sealed class CustodyNode(CustodyChain chain)
{
    [Description("The body that has it; null in a bureau without a network.")]
    public string? Holder => chain.Holder;

    [ListSize(5)]
    [Description("From the first body to the present one.")]
    public CustodyLinkNode[] Links => [.. chain.Links.Select(link => new CustodyLinkNode(link))];

    [Description("The offer that waits for an answer.")]
    public CustodyOfferNode? Pending => chain.Pending is { } offer ? new(offer) : null;

    [ListSize(5)]
    public CustodyOfferNode[] Refused => [.. chain.Refused.Select(offer => new CustodyOfferNode(offer))];

    [Description("The open dispute on competence.")]
    public DisputeNode? Dispute => chain.Dispute is { } dispute ? new(dispute) : null;
}
