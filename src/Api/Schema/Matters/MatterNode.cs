using GraphQL;
using Oversight.Api.GraphQL.Limits;
using Oversight.Api.Schema.Network;
using Oversight.Api.Schema.Streets;
using Oversight.Grains.Accounts;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.History;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;
using Oversight.Grains.Procedures;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema.Matters;

/// <summary>A matter, for the bureau's people of its area. It has no field for who brought it: that is a vault read of its own.</summary>
[Name("Matter")]
public sealed class MatterNode
{
    private readonly MatterRow row;
    private readonly Caller caller;
    private MatterView? view;

    internal MatterNode(MatterRow row, MatterView? view, Caller caller)
    {
        this.row = row;
        this.view = view;
        this.caller = caller;
    }

    public string Number => row.Number!;

    public MatterKind Kind => row.Kind;

    public Channel Channel => row.Channel;

    public MatterStatus State => row.Status;

    public MatterOutcome? Outcome => row.Outcome;

    [Description("The enterprise's code.")]
    public string? Enterprise => row.Enterprise;

    public string? EnterpriseName => row.EnterpriseName;

    [Description("The field of market supervision that somebody said it belongs to; null until then.")]
    public FieldCodeNode? Field => FieldCode.Find(row.Field) is { } known ? new(known) : null;

    public string Summary => row.Summary;

    public DateTimeOffset ReceivedAt => row.ReceivedAt;

    public DateTimeOffset? ClosedAt => row.ClosedAt;

    [Description("The user name of the officer who handles it.")]
    public string? Handler => row.Handler;

    public async ValueTask<StreetNode?> Street([FromServices] IDivisionDirectory divisions) =>
        row.Street is not null && await divisions.FindAsync(row.Street) is { } division ? new(division.Code, division.Name, null, caller) : null;

    public async ValueTask<string> Content([FromServices] MatterDesk desk) => (await ViewAsync(desk)).Content;

    public async ValueTask<Claim[]> Claims([FromServices] MatterDesk desk) => [.. (await ViewAsync(desk)).Claims];

    public async ValueTask<DateOnly?> OccurredOn([FromServices] MatterDesk desk) => (await ViewAsync(desk)).OccurredOn;

    public async ValueTask<Source> Source([FromServices] MatterDesk desk) => (await ViewAsync(desk)).Source;

    [Description("The open answer of a questionnaire that it was made of.")]
    public async ValueTask<AnswerOriginNode?> Answer([FromServices] MatterDesk desk) => (await ViewAsync(desk)).Answer is { } answer ? new(answer) : null;

    [Description("Whether the vault holds who brought it.")]
    public async ValueTask<bool> HasReporter([FromServices] MatterDesk desk) => (await ViewAsync(desk)).HasReporter;

    [Description("Who stands behind it, by numbers, and what they agreed to.")]
    public async ValueTask<PartiesNode> Parties([FromServices] MatterDesk desk) => new((await ViewAsync(desk)).Parties);

    [Description("What the officer wrote at the closing.")]
    public async ValueTask<string?> Note([FromServices] MatterDesk desk) => (await ViewAsync(desk)).Note;

    [Description("The official documents that went out, oldest first.")]
    public async ValueTask<DocumentNode[]> Documents([FromServices] MatterDesk desk) =>
        [.. (await ViewAsync(desk)).Documents.Select(document => new DocumentNode(document))];

    [Description("Where it stands in its procedure.")]
    public Stage Stage => row.Stage;

    [Description("The end of the strictest running limit.")]
    public DateTimeOffset? DueAt => row.DueAt;

    [Description("The highest alarm of its running limits that was raised.")]
    public AlarmLevel Alarm => row.Alarm;

    [Description("The body that has it.")]
    public string? Holder => row.Holder;

    [Description("The body that it is offered to and that has not answered.")]
    public string? OfferedTo => row.OfferedTo;

    [Description("The running limit that ends first; null when nothing is due.")]
    public async ValueTask<DeadlineNode?> Deadline([FromServices] MatterDesk desk, [FromServices] ClockKeeper keeper, [FromServices] TimeProvider time)
    {
        var clocks = (await ViewAsync(desk)).Clocks;
        var clock = clocks.Strictest() ?? clocks.LastOrDefault(clock => clock.IsRunning);
        return clock is null ? null : new(clock, keeper, time.GetUtcNow());
    }

    [ListSize(5)]
    [Description("All its limits, also those that have ended, in the order in which they began.")]
    public async ValueTask<DeadlineNode[]> Deadlines([FromServices] MatterDesk desk, [FromServices] ClockKeeper keeper, [FromServices] TimeProvider time) =>
        [.. (await ViewAsync(desk)).Clocks.Select(clock => new DeadlineNode(clock, keeper, time.GetUtcNow()))];

    [ListSize(10)]
    [Description("What the caller may do next.")]
    public async ValueTask<OpenStepNode[]> OpenSteps([FromServices] MatterDesk desk) =>
        [.. StepDecisions.Open(await ViewAsync(desk), caller).Select(transition => new OpenStepNode(transition))];

    public async ValueTask<CustodyNode?> Custody([FromServices] MatterDesk desk) =>
        (await ViewAsync(desk)).Custody is { } chain ? new(chain) : null;

    [Description("What came with the steps so far, the last of each kind.")]
    public async ValueTask<KnownNode> Known([FromServices] MatterDesk desk)
    {
        var known = await ViewAsync(desk);
        return new(known.Details, known.CoOpinions);
    }

    [Description("The law as it stood on this day governs it.")]
    public async ValueTask<DateOnly> LawDate([FromServices] MatterDesk desk) => (await ViewAsync(desk)).LawDate;

    [Description("The number of the matter that it was split from or came out of; null as well for whom the link would tell who reported.")]
    public async ValueTask<string?> SplitFrom([FromServices] MatterDesk desk, [FromServices] MatterLinks links) =>
        await links.FromAsync(await ViewAsync(desk), caller);

    [ListSize(2)]
    [Description("The numbers of the matters that were split from it, as far as the caller may know of them.")]
    public async ValueTask<string[]> SplitInto([FromServices] MatterDesk desk, [FromServices] MatterLinks links) =>
        [.. await links.IntoAsync(await ViewAsync(desk), caller)];

    [Description("Why it was split from another matter.")]
    public async ValueTask<SplitReason?> SplitReason([FromServices] MatterDesk desk, [FromServices] MatterLinks links) =>
        await links.FromAsync(await ViewAsync(desk), caller) is null ? null : view!.SplitReason;

    [ListSize(6)]
    [Description("What a person may want to look at before deciding; for officers and supervisors. Nothing follows from it by itself.")]
    public async ValueTask<HintNode[]> Hints([FromServices] MatterDesk desk) => [.. (await desk.HintsAsync(row, caller)).Select(hint => new HintNode(hint))];

    [ListSize(6)]
    [Description("The hints that were shown to who refused it or referred it to the police, as recorded with the step.")]
    public async ValueTask<HintNode[]> ShownHints([FromServices] MatterDesk desk) =>
        caller.Is(Role.Officer, Role.Supervisor) ? [.. (await ViewAsync(desk)).ShownHints.Select(hint => new HintNode(hint))] : [];

    [ListSize(10)]
    [Description("Facts that the same reporter added; with each the limit began anew.")]
    public async ValueTask<SupplementNode[]> Supplements([FromServices] MatterDesk desk) =>
        [.. (await ViewAsync(desk)).Supplements.Select(supplement => new SupplementNode(supplement))];

    [ListSize(50)]
    [Description("What the handling officer and who reported wrote to each other; for the officer and supervisors.")]
    public async ValueTask<MessageNode[]> Messages([FromServices] MatterDesk desk) =>
        row.Handler == caller.Name || caller.Is(Role.Supervisor) ? [.. (await ViewAsync(desk)).Messages.Select(message => new MessageNode(message))] : [];

    [Description("Who brought it chose a password, so that messages can be sent.")]
    public async ValueTask<bool> MayMessage([FromServices] MatterDesk desk) => (await ViewAsync(desk)).MayMessage;

    [Description("The last request to read who reported; for the officer and supervisors.")]
    public async ValueTask<IdentityRequestNode?> IdentityRequest([FromServices] MatterDesk desk) =>
        (row.Handler == caller.Name || caller.Is(Role.Supervisor)) && (await ViewAsync(desk)).Identity is { } request ? new(Number, request) : null;

    [ListSize(30)]
    [Description("Everything that happened to it, oldest first.")]
    public async ValueTask<HistoryNode[]> History([FromServices] MatterHistory history, [FromServices] HistoryTexts texts, [FromServices] IBodyDirectory bodies)
    {
        var network = await bodies.CurrentAsync();
        return [.. (await history.ReadAsync(Number, caller)).Select(line => new HistoryNode(line, texts, network))];
    }

    [Description("Of a media item.")]
    public async ValueTask<MediaNode?> Media([FromServices] MatterDesk desk) =>
        (await ViewAsync(desk)).Media is { } media ? new(media) : null;

    [Description("Of a suggestion.")]
    public async ValueTask<SuggestionNode?> Suggestion([FromServices] MatterDesk desk) =>
        (await ViewAsync(desk)).Suggestion is { } suggestion ? new(suggestion) : null;

    [Description("Of a finding.")]
    public async ValueTask<FindingNode?> Finding([FromServices] MatterDesk desk) =>
        (await ViewAsync(desk)).Finding is { } finding ? new(finding) : null;

    private async ValueTask<MatterView> ViewAsync(MatterDesk desk) =>
        view ??= await desk.ReadAsync(Number, caller) ?? throw new InvalidDataException($"Matter {Number} is listed and has no stream.");
}
