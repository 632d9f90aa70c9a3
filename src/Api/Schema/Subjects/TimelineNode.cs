using GraphQL;
using Oversight.Grains.Accounts;
using Oversight.Grains.Matters;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema.Subjects;

/// <summary>One line of a subject's timeline.</summary>
[Name("TimelineEntry")]
public sealed class TimelineNode(TimelineEntry entry, Caller caller)
{
    private readonly bool confidential = MatterKinds.Of(entry.Kind).Confidential && !caller.MaySeeConfidential;

    [Description("When it happened.")]
    public DateTimeOffset At => entry.At;

    [Description("When it was written into the ledger.")]
    public DateTimeOffset RecordedAt => entry.RecordedAt;

    public Channel Channel => entry.Channel;

    public MatterKind Kind => entry.Kind;

    public TimelineEvent Event => entry.Event;

    [Description("The beginning of the content; empty for whom the line is confidential.")]
    public string Summary => caller.IsBureau && !confidential ? entry.Summary : string.Empty;

    [Description("The matter's number, for the bureau's own people.")]
    public string? Number => caller.IsBureau && !confidential ? entry.Number : null;

    public MatterOutcome? Outcome => confidential ? null : entry.Outcome;
}
