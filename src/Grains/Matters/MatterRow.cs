using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters;

/// <summary>
/// A matter on the read side: for lists, for finding it by number or receipt. <see cref="Number"/> is null in the request that
/// opens the matter; the ledger fills it in from the register's feed.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.MatterRow")]
public sealed record MatterRow : IReadRow
{
    [Id(0)]
    public required string Id { get; init; }

    [Id(1)]
    public string? Number { get; init; }

    [Id(2)]
    public required MatterKind Kind { get; init; }

    [Id(3)]
    public required MatterStatus Status { get; init; }

    [Id(4)]
    public MatterOutcome? Outcome { get; init; }

    [Id(5)]
    public string? Enterprise { get; init; }

    [Id(6)]
    public string? EnterpriseName { get; init; }

    [Id(7)]
    public string? Street { get; init; }

    [Id(8)]
    public required string Summary { get; init; }

    [Id(9)]
    public required DateTimeOffset ReceivedAt { get; init; }

    [Id(10)]
    public DateTimeOffset? ClosedAt { get; init; }

    [Id(11)]
    public string? Handler { get; init; }

    [Id(12)]
    public string? ReceiptHash { get; init; }

    [Id(13)]
    public required int Version { get; init; }

    public Channel Channel => MatterKinds.Of(Kind).Channel;
}
