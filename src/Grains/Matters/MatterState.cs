using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Custody;
using Oversight.Grains.Matters.Fields;
using Oversight.Grains.Matters.Hints;
using Oversight.Grains.Matters.Identity;
using Oversight.Grains.Matters.Messages;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;
using Oversight.Grains.Statistics;
using Oversight.Grains.Subjects;

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

    /// <summary>A code of <see cref="Network.FieldCode"/>; null until somebody said it.</summary>
    public string? Field { get; init; }

    public string? Handler { get; init; }

    public MatterClosed? Closed { get; init; }

    public required Stage Stage { get; init; }

    /// <summary>The law as it stood on this day governs the matter: the day of receipt, unless a person chose otherwise.</summary>
    public required DateOnly LawDate { get; init; }

    public ImmutableArray<MatterClock> Clocks { get; init; } = [];

    public required CustodyChain Custody { get; init; }

    /// <summary>The ground on which a mediation ended.</summary>
    public TerminationGround? Termination { get; init; }

    /// <summary>What co-units gave to the main unit, in the order in which it came.</summary>
    public ImmutableArray<CoOpinion> CoOpinions { get; init; } = [];

    /// <summary>What came with the steps so far, the last of each kind.</summary>
    public StepDetails Details { get; init; } = StepDetails.None;

    /// <summary>The official documents that went out, oldest first.</summary>
    public ImmutableArray<IssuedDocument> Documents { get; init; } = [];

    /// <summary>What the key figures keep of the steps.</summary>
    public CaseMarks Marks { get; init; } = CaseMarks.None;

    /// <summary>Facts that were added to a report, oldest first.</summary>
    public ImmutableArray<Supplement> Supplements { get; init; } = [];

    /// <summary>The hints that were shown at the last decision that has some.</summary>
    public ImmutableArray<Hint> ShownHints { get; init; } = [];

    /// <summary>What the complainants ask for now.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    public required PartyState Parties { get; init; }

    public ImmutableArray<MatterMessage> Messages { get; init; } = [];

    /// <summary>The last request to read who reported.</summary>
    public IdentityRequest? Identity { get; init; }

    public MatterStatus Status => Closed is not null ? MatterStatus.Closed : Handler is null ? MatterStatus.Received : MatterStatus.Taken;

    /// <summary>The first fact of a stream makes the state, later ones change it.</summary>
    public static MatterState? Apply(string id, MatterState? state, StoredFact stored) => (state, stored.Fact) switch
    {
        (null, MatterReceived received) => Begin(id, received, stored),
        (null, _) => null,
        _ => state.Apply(stored) with { Version = stored.Version },
    };

    /// <summary>All that the read side holds of the matter.</summary>
    public ImmutableArray<IReadRow> ToRows() => CaseFigures.Of(this) is { } figures ? [ToRow(), figures] : [ToRow()];

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
        Stage = Stage,
        DueAt = Closed is null ? Clocks.Strictest()?.Due : null,
        AlarmAt = Clocks.NextAlarmAt(),
        Alarm = Clocks.Where(clock => clock.IsRunning).Select(clock => clock.Raised).DefaultIfEmpty().Max(),
        Provisional = Clocks.Any(clock => clock is { IsRunning: true, Provisional: true }),
        Holder = Custody.Holder,
        OfferedTo = Custody.Pending?.To,
        SplitFrom = Received.SplitFrom,
        Reporter = Received.Reporter,
        Source = Received.Source,
        Field = Field,
        IdentityAsked = Identity is { IsPending: true },
    };

    private static MatterState Begin(string id, MatterReceived received, StoredFact stored) => new()
    {
        Id = id,
        Received = received,
        OpenedBy = stored.Digest,
        Number = MatterNumber.Of(stored) ?? string.Empty,
        Version = stored.Version,
        Enterprise = received.Enterprise,
        EnterpriseName = received.EnterpriseName,
        Street = received.Street,
        Field = received.Field,
        Stage = ProcedureBook.Of(received.Kind).First,
        LawDate = ChinaTime.Day(received.ReceivedAt),
        Clocks = ImmutableArray<MatterClock>.Empty.Apply(received.Clocks ?? []),
        Claims = received.Claims,
        Parties = PartyState.Begin(received),
        Custody = CustodyChain.Begin(received.Holder, received.ReceivedAt, stored.Actor),
    };

    private MatterState Apply(StoredFact stored) => stored.Fact switch
    {
        MatterTaken taken => this with { Handler = taken.Handler },
        MatterStepped stepped => Apply(stepped),
        MatterClosed closed => this with { Closed = closed, Stage = Stage == ProcedureBook.Of(Received.Kind).First ? Stage.Closed : Stage },
        MatterMoved moved => this with { Enterprise = moved.ToEnterprise, EnterpriseName = moved.ToEnterpriseName, Street = moved.ToStreet },
        MatterClassified classified => this with { Field = classified.Field },
        AlarmRaised alarm => this with { Clocks = Clocks.Raise(alarm.Rule, alarm.Level) },
        ClocksRecomputed recomputed => this with { Clocks = Clocks.Apply(recomputed.Clocks) },
        LawChosen chosen => this with { LawDate = chosen.LawDate, Clocks = Clocks.Apply(chosen.Clocks) },
        DocumentIssued issued => this with { Documents = Documents.Add(IssuedDocument.From(stored, issued)) },
        MessageSent sent => this with { Messages = Messages.Add(new(sent.At, sent.FromReporter, sent.Text)) },
        IdentityRequested asked => this with { Identity = new() { Reader = asked.Reader, Purpose = asked.Purpose, At = asked.At } },
        IdentityAnswered answer => this with
        {
            Identity = Identity! with { Approved = answer.Approved, Custodian = stored.Actor, Reason = answer.Reason, Until = answer.Until },
        },
        IdentityRead => this with { Identity = Identity is null ? null : Identity with { ReadBy = stored.Command } },
        ClaimsChanged changed => this with { Claims = changed.Claims, Parties = Parties.Apply(changed) },
        PartiesNamed or AgentFiled or ConsentRecorded or FormConsentsStated => this with { Parties = Parties.Apply(stored.Fact) },
        _ => ApplyCustody(stored),
    };

    private MatterState Apply(MatterStepped stepped) => this with
    {
        Stage = stepped.To,
        ShownHints = stepped.Hints ?? ShownHints,
        Supplements = stepped.Step == Step.AddFacts ? Supplements.Add(new(stepped.At, stepped.Details.Related, stepped.Details.Facts)) : Supplements,
        Clocks = [.. Clocks.Apply(stepped.Clocks).Select(clock => clock.After(stepped.Step, stepped.Clocks))],
        Termination = stepped.Details.TerminationGround ?? Termination,
        Details = Details.With(stepped.Details),
        Marks = Marks.After(stepped),
        CoOpinions = stepped.Details.CoOpinion is { } opinion ? CoOpinions.Add(opinion) : CoOpinions,
    };

    private MatterState ApplyCustody(StoredFact stored) => stored.Fact switch
    {
        CustodyOffered offered => this with { Custody = Custody.Offer(offered, stored.Actor) },

        // A new holder's officer has to take the matter; until then nobody of the old one handles it either.
        CustodyAnswered answered => this with { Custody = Custody.Answer(answered, stored.Actor), Handler = answered.Accepted ? null : Handler },
        CustodyAppointed appointed => this with { Custody = Custody.Appoint(appointed, stored.Actor), Handler = null, Clocks = Clocks.Apply(appointed.Clocks) },
        DisputeOpened opened => this with { Custody = Custody.Open(opened), Clocks = Clocks.Apply(opened.Clocks) },
        DisputeSettled settled => this with { Custody = Custody.Settle(settled), Clocks = Clocks.Apply(settled.Clocks) },
        _ => this,
    };
}
