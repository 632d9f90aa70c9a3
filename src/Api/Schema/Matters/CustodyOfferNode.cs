using GraphQL;
using Oversight.Grains.Matters.Custody;

namespace Oversight.Api.Schema.Matters;

/// <summary>An offer of a matter to another body.</summary>
[Name("CustodyOffer")]
public sealed class CustodyOfferNode(CustodyOffer offer)
{
    public string To => offer.To;

    public CustodyKind Kind => offer.Kind;

    public DateTimeOffset At => offer.At;

    public string Actor => offer.Actor;

    public string Reason => offer.Reason;

    [Description("Why it was refused.")]
    public string? Refusal => offer.Refusal;
}
