using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.Documents.Desk;
using Oversight.Api.Surveys.Files;
using Oversight.Api.Schema.Matters;
using Oversight.Api.Schema.Network;
using Oversight.Api.Schema.Notices;
using Oversight.Api.Schema.Questionnaires;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Matters.Identity;
using Oversight.Grains.Matters.Messages;
using Oversight.Grains.Matters.Notices;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;
using Oversight.Grains.Procedures;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Vault;

namespace Oversight.Api.Schema;

/// <summary>What can be done. Every mutation has a command id: the same id with the same content has the same answer.</summary>
[Name("Mutation")]
public sealed partial class OversightMutation
{
    [Description("Open to everybody.")]
    public static Task<SubmitPayload> SubmitComplaint(IResolveFieldContext context, [FromServices] Intake intake, SubmitComplaintInput input) =>
        SubmitAsync(context, intake, input.ToSubmission());

    [Description("Open to everybody; anonymous without a reporter.")]
    public static Task<SubmitPayload> SubmitReport(IResolveFieldContext context, [FromServices] Intake intake, SubmitReportInput input) =>
        SubmitAsync(context, intake, input.ToSubmission());

    [Description("Open to everybody.")]
    public static Task<SubmitPayload> SubmitMediaItem(IResolveFieldContext context, [FromServices] Intake intake, SubmitMediaItemInput input) =>
        SubmitAsync(context, intake, input.ToSubmission());

    [Description("Open to everybody.")]
    public static Task<SubmitPayload> SubmitSuggestion(IResolveFieldContext context, [FromServices] Intake intake, SubmitSuggestionInput input) =>
        SubmitAsync(context, intake, input.ToSubmission());

    [Description("Open to everybody: a mixed submission becomes a complaint and a report, each with its own number, receipt and end.")]
    public static async Task<IntakePayload> SubmitIntake(IResolveFieldContext context, [FromServices] Intake intake, SubmitIntakeInput input)
    {
        var whole = input.ToSubmission();
        var receipts = await intake.SubmitAsync(whole, [.. input.Matters.Select(part => part.ToPart())], Entitled(context, whole));
        return new([.. receipts.Select(receipt => new SubmitPayload(receipt))]);
    }

    [Description("Makes a matter of its own out of a part of one that the caller handles: a mixed submission, or a lead found in mediation.")]
    public static async Task<SplitPayload> SplitMatter(
        IResolveFieldContext context, [FromServices] MatterSplitting splitting, string commandId, string number, MatterKind kind, string content, SplitReason reason)
    {
        var (made, receipt) = await splitting.SplitAsync(new(commandId, number, kind, content, reason), context.SignedIn());
        return new(made, receipt);
    }

    [Description("For the bureau's officers and staff.")]
    public static Task<SubmitPayload> SubmitFinding(IResolveFieldContext context, [FromServices] Intake intake, SubmitFindingInput input)
    {
        context.Caller().Require(Role.Officer, Role.Staff);
        return SubmitAsync(context, intake, input.ToSubmission());
    }

    [Description("Makes the caller the officer who handles the matter.")]
    public static async Task<MatterNode> TakeMatter(IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number)
    {
        var caller = context.SignedIn();
        var view = await desk.TakeAsync(number, commandId, caller);
        return new(view.Row, view, caller);
    }

    [Description("Numbers an official document of a matter that the caller handles; `to` for a notice to one of both parties.")]
    public static async Task<DocumentNode> IssueDocument(
        IResolveFieldContext context,
        [FromServices] DocumentDesk documents,
        string commandId,
        string number,
        OfficialForm form,
        Delivery delivery,
        DocumentParty? to = null,
        IReadOnlyList<DocumentFieldInput>? fields = null)
    {
        var written = (fields ?? []).Select(field => new DocumentField(field.Tag, field.Value));
        var request = new DocumentRequest(number, form) { CommandId = commandId, To = to, Written = [.. written] };
        return new(await documents.IssueAsync(request, delivery, context.SignedIn()));
    }

    [Description("Closes a matter that the caller handles.")]
    public static async Task<MatterNode> CloseMatter(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, MatterOutcome outcome, string? note = null)
    {
        var caller = context.SignedIn();
        var view = await desk.CloseAsync(number, commandId, outcome, note, caller);
        return new(view.Row, view, caller);
    }

    [Description("Goes a step on in the matter's procedure.")]
    public static async Task<MatterNode> StepMatter(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, Step step, StepInput? details = null)
    {
        var caller = context.SignedIn();
        return Node(await desk.StepAsync(number, commandId, step, details?.ToDetails() ?? StepDetails.None, caller), caller);
    }

    [Description("Offers a matter that the caller's body has to another body, which has to accept or refuse it.")]
    public static Task<MatterNode> OfferMatter(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, string to, string reason) =>
        DoAsync(context, desk, number, commandId, (key, caller) => new OfferMatter(key, caller, to, reason));

    [Description("Answers an offer to the caller's body; a refusal has a reason.")]
    public static Task<MatterNode> AnswerOffer(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, bool accept, string? reason = null) =>
        DoAsync(context, desk, number, commandId, (key, caller) => new AnswerOffer(key, caller, accept, reason));

    [Description("Disputes with another body which of them is competent.")]
    public static Task<MatterNode> OpenDispute(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, string opponent, string reason) =>
        DoAsync(context, desk, number, commandId, (key, caller) => new OpenDispute(key, caller, opponent, reason));

    [Description("Says that the bodies agreed, or that it goes to their common superior.")]
    public static Task<MatterNode> SettleDispute(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, bool agreed, string reason) =>
        DoAsync(context, desk, number, commandId, (key, caller) => new SettleDispute(key, caller, agreed, reason));

    [Description("A superior designates the body that handles the matter.")]
    public static Task<MatterNode> AppointHolder(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, string to, string reason) =>
        DoAsync(context, desk, number, commandId, (key, caller) => new AppointHolder(key, caller, to, reason));

    [Description("Decides which day's law governs a matter that was pending when the law changed.")]
    public static Task<MatterNode> ChooseLaw(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, DateOnly lawDate, string reason) =>
        DoAsync(context, desk, number, commandId, (key, caller) => new ChooseLaw(key, caller, lawDate, reason));

    [Description("Marks notices of the caller as read, all of them when no ids are given. Answers how many stay unread.")]
    public static async Task<int> MarkNoticesRead(IResolveFieldContext context, [FromServices] NoticeDesk desk, IReadOnlyList<string>? ids = null)
    {
        var caller = context.SignedIn();
        await desk.MarkReadAsync(ids, caller, context.CancellationToken);
        context.RequestServices!.GetRequiredService<NoticeChanges>().HaveRead(caller.Name);
        return await desk.CountUnreadAsync(caller, context.CancellationToken);
    }

    [Description("Says to which field of market supervision a matter belongs; another one than before needs a reason.")]
    public static Task<MatterNode> ClassifyMatter(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, string field, string? reason = null) =>
        DoAsync(context, desk, number, commandId, (key, caller) => new ClassifyMatter(key, caller, field, reason));

    [Description("Says which enterprise a business under a local code is; its matters move there. Answers how many moved.")]
    public static Task<int> IdentifyBusiness(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string business, string enterprise) =>
        desk.IdentifyAsync(business, enterprise, commandId, context.SignedIn());

    [Description("Asks a custodian to be allowed to read who brought a report that the caller handles.")]
    public static async Task<IdentityRequestNode> RequestIdentity(
        IResolveFieldContext context, [FromServices] IdentityDesk desk, string commandId, string number, string purpose) =>
        IdentityRequestNode.Of(await desk.RequestAsync(number, commandId, purpose, context.SignedIn()));

    [Description("Approves or refuses, with a reason, that who reported is read; for custodians, and not for the own request.")]
    public static async Task<IdentityRequestNode> AnswerIdentity(
        IResolveFieldContext context, [FromServices] IdentityDesk desk, string commandId, string number, bool approve, string? reason = null) =>
        IdentityRequestNode.Of(await desk.AnswerAsync(number, commandId, approve, reason, context.SignedIn()));

    [Description("Writes to who brought a report that the caller handles; it is read with receipt and password.")]
    public static Task<MatterNode> SendMessage(IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, string text) =>
        DoAsync(context, desk, number, commandId, (key, caller) => new SendMessage(key, caller, text));

    [Description("Open to everybody who has the receipt and the password: writes to the officer.")]
    public static async Task<TrackedNode> ReplyMessage([FromServices] TrackDesk desk, string commandId, string receipt, string password, string text) =>
        new(await desk.ReplyAsync(receipt, password, text, commandId));

    [Description("Who brought a matter: for the officer who handles it, for a purpose, of a report with a custodian's approval; leaves a record. Null when anonymous or erased.")]
    public static async Task<ReporterNode?> ReadReporter(
        IResolveFieldContext context, [FromServices] IdentityReading reading, string commandId, string number, string purpose) =>
        ReporterNode.Of(await reading.ReadAsync(number, commandId, context.SignedIn(), purpose));

    [Description("Files a power of attorney for a complaint that the caller handles.")]
    public static async Task<MatterNode> FileAgent(
        IResolveFieldContext context, [FromServices] PartyDesk parties, string commandId, string number, AgentInput input)
    {
        var caller = context.SignedIn();
        return Node(await parties.FileAgentAsync(number, commandId, input.ToEntry(), caller), caller);
    }

    [Description("Records that represented complainants agree to what is done with their claims, and how that is proven.")]
    public static Task<MatterNode> RecordConsent(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, Disposal to, IReadOnlyList<int> complainants, string evidence, int? byAgent = null) =>
        DoAsync(context, desk, number, commandId, (key, caller) => new RecordConsent(key, caller, to, [.. complainants], byAgent, evidence));

    [Description("Records what all complainants answer to the two questions of form 1, and how that is proven.")]
    public static Task<MatterNode> StateConsents(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, string evidence, bool? publication = null, bool? delegation = null) =>
        DoAsync(context, desk, number, commandId, (key, caller) => new StateFormConsents(key, caller, new(publication, delegation), evidence));

    [Description("Records that the complainants ask for something else than before.")]
    public static Task<MatterNode> ChangeClaims(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, IReadOnlyList<Claim> claims, string reason, int? byAgent = null) =>
        DoAsync(context, desk, number, commandId, (key, caller) => new ChangeClaims(key, caller, [.. claims], byAgent, reason));

    [Description("Adds a body to the network; for administrators.")]
    public static async Task<BodyNode> RegisterBody(IResolveFieldContext context, [FromServices] BodyDesk desk, string commandId, BodyInput input) =>
        await ShowAsync(context, await desk.RegisterAsync(input.ToBody(), commandId, context.Caller()));

    [Description("States a body whole: what is left out is empty afterwards. Its kind stays.")]
    public static async Task<BodyNode> ChangeBody(IResolveFieldContext context, [FromServices] BodyDesk desk, string commandId, BodyInput input) =>
        await ShowAsync(context, await desk.ChangeAsync(input.ToBody(), commandId, context.Caller()));

    [Description("From the day on the body works no more; bodies below it must be closed or moved before.")]
    public static async Task<BodyNode> CloseBody(
        IResolveFieldContext context, [FromServices] BodyDesk desk, string commandId, string id, DateOnly on, string? reason = null) =>
        await ShowAsync(context, await desk.CloseAsync(id, on, reason, commandId, context.Caller()));

    [Description("Saves a draft whole, as JSON; revision 0 begins a questionnaire. Refused when somebody saved in between.")]
    public static async Task<QuestionnaireNode> SaveQuestionnaire(
        IResolveFieldContext context, [FromServices] QuestionnaireDesk desk, string commandId, string id, int expectedRevision, string questionnaire) =>
        new(await desk.SaveAsync(id, commandId, expectedRevision, questionnaire, context.SignedIn()));

    [Description("Freezes a revision of the draft as the next version; refused with what the linter finds, if that is an error.")]
    public static async Task<QuestionnaireNode> PublishQuestionnaire(
        IResolveFieldContext context, [FromServices] QuestionnaireDesk desk, string commandId, string id, int revision) =>
        new(await desk.PublishAsync(id, commandId, revision, context.SignedIn()));

    [Description("Takes a questionnaire out of use; what was published stays readable.")]
    public static async Task<QuestionnaireNode> RetireQuestionnaire(
        IResolveFieldContext context, [FromServices] QuestionnaireDesk desk, string commandId, string id, string? reason = null) =>
        new(await desk.RetireAsync(id, commandId, reason, context.SignedIn()));

    [Description("Makes a draft of an XLSForm workbook, SurveyJS JSON or our own JSON, given as base64; larger files go to POST /api/questionnaires.")]
    public static async Task<ImportPayload> ImportQuestionnaire(
        IResolveFieldContext context,
        [FromServices] SurveyFiles files,
        string commandId,
        string name,
        string content,
        string? id = null,
        int expectedRevision = 0)
    {
        var caller = context.SignedIn();
        LibraryRules.RequireEditor(caller);
        var bytes = new byte[content.Length];
        if (!Convert.TryFromBase64String(content, bytes, out var length))
        {
            throw new InvalidInputException("content", content, "base64");
        }

        var imported = await files.ImportAsync(bytes[..length], name, id, expectedRevision, commandId, caller);
        return new(new(imported.View), [.. imported.NotCarried.Select(one => new NotCarriedNode(one))]);
    }

    private static Task<BodyNode> ShowAsync(IResolveFieldContext context, Body body) =>
        context.RequestServices!.GetRequiredService<NetworkAnswers>().ShowAsync(body);

    private static async Task<MatterNode> DoAsync(
        IResolveFieldContext context, MatterDesk desk, string number, string commandId, Func<CommandKey, Caller, MatterCommand> make)
    {
        var caller = context.SignedIn();
        return Node(await desk.DoAsync(number, commandId, caller, key => make(key, caller)), caller);
    }

    private static MatterNode Node(MatterView view, Caller caller) => new(view.Row, view, caller);

    private static async Task<SubmitPayload> SubmitAsync(IResolveFieldContext context, Intake intake, Submission submission) =>
        new(await intake.SubmitAsync(submission, Entitled(context, submission)));

    private static Caller Entitled(IResolveFieldContext context, Submission submission)
    {
        var caller = context.Caller();
        if (submission.Field is not null && !caller.Is(Role.Officer, Role.Staff))
        {
            throw new InvalidInputException("field", submission.Field, "only officers and staff say the field");
        }

        if (submission.Source is Source.Import or Source.Mediation)
        {
            throw new InvalidInputException("source", submission.Source.ToString(), "the import and leads found in mediation say it themselves");
        }

        return submission.Source == Source.Api || caller.Is(Role.Officer, Role.Staff)
            ? caller
            : throw new InvalidInputException("source", submission.Source.ToString(), "only officers and staff say by which way it came");
    }
}
