using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters;

/// <summary>A matter came in. Names of the public, telephone numbers and addresses are not here but in the vault, under <see cref="Reporter"/>.</summary>
[RecordType("matter.received")]
public sealed record MatterReceived : ICountedFact
{
    public required MatterKind Kind { get; init; }

    /// <summary>The enterprise's credit code or local code; null when the matter concerns only a street.</summary>
    public string? Enterprise { get; init; }

    public string? EnterpriseName { get; init; }

    public string? Street { get; init; }

    public required string Content { get; init; }

    public ImmutableArray<Claim> Claims { get; init; } = [];

    public DateOnly? OccurredOn { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required Source Source { get; init; }

    /// <summary>The vault's reference of who brought it; null when nobody gave a name.</summary>
    public string? Reporter { get; init; }

    /// <summary>SHA-256 of the receipt code, base64url; null when nobody got one.</summary>
    public string? ReceiptHash { get; init; }

    /// <summary>The matter's number in the system that it was imported from.</summary>
    public string? ExternalId { get; init; }

    /// <summary>The clocks that run from the receipt; null on imported history, whose limits ran elsewhere.</summary>
    public ImmutableArray<ClockMark>? Clocks { get; init; }

    /// <summary>The body that received it and has it until another accepts it; null in a bureau without a network.</summary>
    public string? Holder { get; init; }

    /// <summary>The number of the matter that it was split from or came out of (mixed submission, lead found in mediation).</summary>
    public string? SplitFrom { get; init; }

    public SplitReason? SplitReason { get; init; }

    /// <summary>The person is the one of <see cref="SplitFrom"/>, under the same reference: sealed once, erased once.</summary>
    public bool? SharesReporter { get; init; }

    /// <summary>Of the password with which who reported reads and writes messages; null when none was chosen.</summary>
    public string? PasswordHash { get; init; }

    /// <summary>A code of <see cref="Network.FieldCode"/>, where who entered it knew the field.</summary>
    public string? Field { get; init; }

    /// <summary>Where <see cref="Source"/> is <see cref="Source.Survey"/>.</summary>
    public AnswerOrigin? Answer { get; init; }

    public MediaDetails? Media { get; init; }

    public SuggestionDetails? Suggestion { get; init; }

    public FindingDetails? Finding { get; init; }

    public ImmutableArray<Concern> Concerns()
    {
        var channel = MatterKinds.Of(Kind).Channel;
        return MatterConcerns.Of(Enterprise, Street, channel, ChannelTally.OneReceived)
            .Add(Concern.Mention(MatterNumber.Register(Kind, ReceivedAt)));
    }

    public ImmutableArray<MonthEffect> Months(SubjectKey subject) => [new(ReceivedAt, MatterKinds.Of(Kind).Channel, 1, 0)];

    public TimelineEntry Line() => new(ReceivedAt, MatterKinds.Of(Kind).Channel, Kind, TimelineEvent.Received, Summary.Of(this));
}
