using System.Collections.Immutable;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Custody;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Matters.Hints;
using Oversight.Grains.Matters.Identity;
using Oversight.Grains.Matters.Messages;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Matters.Steps;

namespace Oversight.Grains.Matters;

/// <summary>A matter with its content, for those who may read it.</summary>
[GenerateSerializer, Immutable, Alias("oversight.MatterView")]
public sealed record MatterView(
    [property: Id(0)] MatterRow Row,
    [property: Id(1)] string Content,
    [property: Id(2)] ImmutableArray<Claim> Claims,
    [property: Id(3)] DateOnly? OccurredOn,
    [property: Id(4)] Source Source,
    [property: Id(5)] bool HasReporter)
{
    [Id(6)]
    public MediaDetails? Media { get; init; }

    [Id(7)]
    public SuggestionDetails? Suggestion { get; init; }

    [Id(8)]
    public FindingDetails? Finding { get; init; }

    /// <summary>What the officer wrote at the closing.</summary>
    [Id(9)]
    public string? Note { get; init; }

    [Id(10)]
    public ImmutableArray<MatterClock> Clocks { get; init; } = [];

    [Id(11)]
    public CustodyChain? Custody { get; init; }

    [Id(12)]
    public StepDetails Details { get; init; } = StepDetails.None;

    [Id(13)]
    public DateOnly LawDate { get; init; }

    [Id(14)]
    public string? SplitFrom { get; init; }

    [Id(15)]
    public ImmutableArray<IssuedDocument> Documents { get; init; } = [];

    [Id(16)]
    public SplitReason? SplitReason { get; init; }

    [Id(17)]
    public ImmutableArray<CoOpinion> CoOpinions { get; init; } = [];

    [Id(20)]
    public ImmutableArray<MatterMessage> Messages { get; init; } = [];

    /// <summary>Who brought it chose a password and can read messages.</summary>
    [Id(18)]
    public bool MayMessage { get; init; }

    [Id(19)]
    public IdentityRequest? Identity { get; init; }

    [Id(21)]
    public ImmutableArray<Supplement> Supplements { get; init; } = [];

    [Id(22)]
    public ImmutableArray<Hint> ShownHints { get; init; } = [];

    /// <summary>Who stands behind it, by numbers alone.</summary>
    [Id(23)]
    public PartyView Parties { get; init; } = PartyView.None;

    [Id(24)]
    public AnswerOrigin? Answer { get; init; }

    public static MatterView From(MatterState state) => new(
        state.ToRow(),
        state.Received.Content,
        state.Claims,
        state.Received.OccurredOn,
        state.Received.Source,
        state.Received.Reporter is not null)
    {
        Answer = state.Received.Answer,
        Media = state.Received.Media,
        Suggestion = state.Received.Suggestion,
        Finding = state.Received.Finding,
        Note = state.Closed?.Note,
        Clocks = state.Clocks,
        Custody = state.Custody,
        Details = state.Details,
        LawDate = state.LawDate,
        SplitFrom = state.Received.SplitFrom,
        CoOpinions = state.CoOpinions,
        Documents = state.Documents,
        SplitReason = state.Received.SplitReason,
        Messages = state.Messages,
        Supplements = state.Supplements,
        ShownHints = state.ShownHints,
        Parties = state.Parties.View,
        MayMessage = state.Received.PasswordHash is not null,
        Identity = state.Identity,
    };
}
