using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>A matter: a pure fold of its stream.</summary>
public sealed record MatterState
{
    public required string Id { get; init; }

    public required MatterReceived Received { get; init; }

    /// <summary>Digest of the command that opened the matter.</summary>
    public required string OpenedBy { get; init; }

    public required string Number { get; init; }

    public required int Version { get; init; }

    public string? Enterprise { get; init; }

    public string? EnterpriseName { get; init; }

    public string? Street { get; init; }

    public string? Handler { get; init; }

    public MatterClosed? Closed { get; init; }

    public MatterStatus Status => Closed is not null ? MatterStatus.Closed : Handler is null ? MatterStatus.Received : MatterStatus.Taken;

    /// <summary>The first fact of a stream makes the state, later ones change it.</summary>
    public static MatterState? Apply(string id, MatterState? state, StoredFact stored) => (state, stored.Fact) switch
    {
        (null, MatterReceived received) => new()
        {
            Id = id,
            Received = received,
            OpenedBy = stored.Digest,
            Number = MatterNumber.Of(stored) ?? string.Empty,
            Version = stored.Version,
            Enterprise = received.Enterprise,
            EnterpriseName = received.EnterpriseName,
            Street = received.Street,
        },
        (null, _) => null,
        (_, MatterTaken taken) => state with { Handler = taken.Handler, Version = stored.Version },
        (_, MatterClosed closed) => state with { Closed = closed, Version = stored.Version },
        (_, MatterMoved moved) => state with
        {
            Enterprise = moved.ToEnterprise,
            EnterpriseName = moved.ToEnterpriseName,
            Street = moved.ToStreet,
            Version = stored.Version,
        },
        _ => state with { Version = stored.Version },
    };

    public MatterRow ToRow() => new()
    {
        Id = Id,
        Number = Number.Length == 0 ? null : Number,
        Kind = Received.Kind,
        Status = Status,
        Outcome = Closed?.Outcome,
        Enterprise = Enterprise,
        EnterpriseName = EnterpriseName,
        Street = Street,
        Summary = Summary.Of(Received),
        ReceivedAt = Received.ReceivedAt,
        ClosedAt = Closed?.ClosedAt,
        Handler = Handler,
        ReceiptHash = Received.ReceiptHash,
        Version = Version,
    };
}
