using System.Collections.Immutable;

namespace Oversight.Grains.Matters.Custody;

/// <summary>
/// Who has the matter: at every instant exactly one body (or, in a bureau without a network, the intake as such), and the way
/// it came there. A fold of the custody facts.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.CustodyChain")]
public sealed record CustodyChain
{
    /// <summary>Never empty; the last link has no end.</summary>
    [Id(0)]
    public required ImmutableArray<CustodyLink> Links { get; init; }

    [Id(1)]
    public CustodyOffer? Pending { get; init; }

    /// <summary>Offers that were refused, oldest first.</summary>
    [Id(2)]
    public ImmutableArray<CustodyOffer> Refused { get; init; } = [];

    [Id(3)]
    public CompetenceDispute? Dispute { get; init; }

    public string? Holder => Links[^1].Body;

    public static CustodyChain Begin(string? body, DateTimeOffset at, string actor) =>
        new() { Links = [new(body, CustodyKind.FirstInquiry, at, null, actor, null)] };

    public CustodyChain Offer(CustodyOffered fact, string actor) =>
        this with { Pending = new(fact.To, fact.Kind, fact.At, actor, fact.Reason) };

    public CustodyChain Answer(CustodyAnswered fact, string actor) => Pending is not { } offer
        ? this
        : fact.Accepted
            ? HandTo(offer.To, offer.Kind, fact.At, actor, offer.Reason)
            : this with { Pending = null, Refused = Refused.Add(offer with { Refusal = fact.Reason }) };

    public CustodyChain Appoint(CustodyAppointed fact, string actor) =>
        HandTo(fact.To, CustodyKind.Appointment, fact.At, actor, fact.Reason) with { Dispute = null };

    public CustodyChain Open(DisputeOpened fact) => this with { Dispute = new(fact.Opponent, fact.At, fact.Reason) };

    public CustodyChain Settle(DisputeSettled fact) =>
        this with { Dispute = fact.Agreed ? null : Dispute! with { WithSuperior = true } };

    private CustodyChain HandTo(string body, CustodyKind kind, DateTimeOffset at, string actor, string reason) => this with
    {
        Links = Links.SetItem(Links.Length - 1, Links[^1] with { Until = at }).Add(new(body, kind, at, null, actor, reason)),
        Pending = null,
    };
}
