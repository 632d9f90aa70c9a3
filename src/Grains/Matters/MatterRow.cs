using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Procedures;
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

    [Id(14)]
    public Stage Stage { get; init; }

    /// <summary>The end of the strictest running limit.</summary>
    [Id(15)]
    public DateTimeOffset? DueAt { get; init; }

    /// <summary>When the sweep has to look at it next.</summary>
    [Id(16)]
    public DateTimeOffset? AlarmAt { get; init; }

    /// <summary>The highest alarm of its running clocks that was raised.</summary>
    [Id(17)]
    public AlarmLevel Alarm { get; init; }

    /// <summary>A running limit ends in a year without a holiday notice.</summary>
    [Id(18)]
    public bool Provisional { get; init; }

    /// <summary>The body that has it; null in a bureau without a network.</summary>
    [Id(19)]
    public string? Holder { get; init; }

    /// <summary>The body that it is offered to and that has not answered.</summary>
    [Id(20)]
    public string? OfferedTo { get; init; }

    /// <summary>The number of the matter that it was split from.</summary>
    [Id(21)]
    public string? SplitFrom { get; init; }

    /// <summary>The vault's reference of who brought it; says nothing by itself.</summary>
    [Id(22)]
    public string? Reporter { get; init; }

    /// <summary>An officer asked to read who brought it, and no custodian has answered.</summary>
    [Id(23)]
    public bool IdentityAsked { get; init; }

    /// <summary>By which way it came in.</summary>
    [Id(24)]
    public Source Source { get; init; }

    /// <summary>The field of market supervision, a code of <see cref="Network.FieldCode"/>; null until somebody said it.</summary>
    [Id(25)]
    public string? Field { get; init; }

    public Channel Channel => MatterKinds.Of(Kind).Channel;
}
