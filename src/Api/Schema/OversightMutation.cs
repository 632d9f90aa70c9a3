using GraphQL;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Vault;

namespace Oversight.Api.Schema;

/// <summary>What can be done. Every mutation has a command id: the same id with the same content has the same answer.</summary>
[Name("Mutation")]
public sealed class OversightMutation
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

    [Description("Closes a matter that the caller handles.")]
    public static async Task<MatterNode> CloseMatter(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string number, MatterOutcome outcome, string? note = null)
    {
        var caller = context.SignedIn();
        var view = await desk.CloseAsync(number, commandId, outcome, note, caller);
        return new(view.Row, view, caller);
    }

    [Description("Says which enterprise a business under a local code is; its matters move there. Answers how many moved.")]
    public static Task<int> IdentifyBusiness(
        IResolveFieldContext context, [FromServices] MatterDesk desk, string commandId, string business, string enterprise) =>
        desk.IdentifyAsync(business, enterprise, commandId, context.SignedIn());

    [Description("Who brought a matter: for the officer who handles it, for a purpose; leaves a record. Null when anonymous or erased.")]
    public static async Task<ReporterNode?> ReadReporter(
        IResolveFieldContext context, [FromServices] IdentityReading reading, string commandId, string number, string purpose) =>
        await reading.ReadAsync(number, commandId, context.SignedIn(), purpose) is { } person ? new(person) : null;

    private static async Task<SubmitPayload> SubmitAsync(IResolveFieldContext context, Intake intake, Submission submission)
    {
        var caller = context.Caller();
        if (submission.Source != Source.Api && !caller.Is(Role.Officer, Role.Staff))
        {
            throw new InvalidInputException("source", submission.Source.ToString(), "only officers and staff say by which way it came");
        }

        return new(await intake.SubmitAsync(submission, caller));
    }
}
