using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;

namespace Oversight.Grains.Matters.Notices;

/// <summary>
/// One recipient of one alarm: a row of the read side, written with the alarm and never changed. The alarm is the fact of that
/// version of its matter, so that nobody is told of it twice, whatever restarts.
/// </summary>
public sealed record NoticeRow : IReadRow
{
    public required int Version { get; init; }

    /// <summary>As <see cref="NoticeRecipients"/> writes it.</summary>
    public required string Recipient { get; init; }

    public required DateTimeOffset At { get; init; }

    public required AlarmLevel Level { get; init; }

    /// <summary>Id of the rule whose clock is meant.</summary>
    public required string Rule { get; init; }

    public required DateTimeOffset Due { get; init; }

    /// <summary>The officer who was told in person, and need not be told with a body as well.</summary>
    public string? Officer { get; init; }

    /// <param name="facts">What a command appends.</param>
    /// <param name="before">The version of the matter before them.</param>
    public static IEnumerable<NoticeRow> Of(ImmutableArray<IFact> facts, int before) =>
        facts.SelectMany((fact, at) => fact is AlarmRaised alarm ? Of(alarm, before + at + 1) : []);

    public static IEnumerable<NoticeRow> Of(AlarmRaised alarm, int version) => NoticeRecipients.Of(alarm).Select(recipient => new NoticeRow
    {
        Version = version,
        Recipient = recipient,
        At = alarm.At,
        Level = alarm.Level,
        Rule = alarm.Rule,
        Due = alarm.Due,
        Officer = alarm.Officer,
    });
}
