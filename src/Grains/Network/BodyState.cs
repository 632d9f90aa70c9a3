using Oversight.Grains.Ledger;

namespace Oversight.Grains.Network;

/// <summary>A body with the version of its stream, of which it is a pure fold.</summary>
public sealed record BodyState(Body Body, int Version)
{
    public static BodyState? Apply(BodyState? state, IFact fact, int version) => (state, fact) switch
    {
        (_, BodyRegistered registered) => new(registered.Body, version),
        (_, BodyChanged changed) => new(changed.Body, version),
        ({ } known, BodyClosed closed) => new(known.Body with { ClosedOn = closed.On }, version),
        _ => state,
    };

    public static BodyState? Fold(IEnumerable<StoredFact> stream) =>
        stream.Aggregate<StoredFact, BodyState?>(null, (state, stored) => Apply(state, stored.Fact, stored.Version));

    public BodyRow ToRow() => new(Body.Id, Version, BodyJson.Write(Body));
}
