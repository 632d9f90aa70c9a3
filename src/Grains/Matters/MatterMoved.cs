using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters;

/// <summary>
/// The matter turned out to concern another enterprise (the business was identified). It leaves the profiles it counted on and
/// joins the new ones in one record, so that no reader ever sees it on both or on neither.
/// </summary>
[RecordType("matter.moved")]
public sealed record MatterMoved : ICountedFact
{
    public string? Number { get; init; }

    public required MatterKind Kind { get; init; }

    public string? FromEnterprise { get; init; }

    public string? FromStreet { get; init; }

    public required string ToEnterprise { get; init; }

    public string? ToEnterpriseName { get; init; }

    public string? ToStreet { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public required DateTimeOffset MovedAt { get; init; }

    public required string Summary { get; init; }

    public ImmutableArray<Concern> Concerns()
    {
        var channel = MatterKinds.Of(Kind).Channel;
        var whole = ChannelTally.OneMatter(open: ClosedAt is null);
        var concerns = MatterConcerns.Of(FromEnterprise, FromStreet == ToStreet ? null : FromStreet, channel, -whole)
            .AddRange(MatterConcerns.Of(ToEnterprise, FromStreet == ToStreet ? null : ToStreet, channel, whole));

        // The street stays, but its ranking of enterprises changes, so the record belongs in its feed.
        return FromStreet == ToStreet && FromStreet is not null ? concerns.Add(Concern.Mention(SubjectKey.Street(FromStreet))) : concerns;
    }

    public ImmutableArray<MonthEffect> Months(SubjectKey subject)
    {
        var sign = Sign(subject);
        if (sign == 0)
        {
            return [];
        }

        var channel = MatterKinds.Of(Kind).Channel;
        return ClosedAt is { } closed
            ? [new(ReceivedAt, channel, sign, 0), new(closed, channel, 0, sign)]
            : [new(ReceivedAt, channel, sign, 0)];
    }

    public TimelineEntry Line() =>
        new(MovedAt, MatterKinds.Of(Kind).Channel, Kind, TimelineEvent.Moved, Summary) { Number = Number };

    private int Sign(SubjectKey subject)
    {
        if (FromStreet == ToStreet && subject.IsStreet)
        {
            return 0;
        }

        return subject.Code == ToEnterprise || subject.Code == ToStreet ? 1 : -1;
    }
}
