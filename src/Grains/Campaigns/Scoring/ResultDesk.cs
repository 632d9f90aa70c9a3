using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Commands;
using Oversight.Grains.Campaigns.Release;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Responses;
using Oversight.Grains.Results.Cleaning;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>From a closed campaign to its released result. The role is checked here, so that every surface refuses alike.</summary>
public sealed class ResultDesk(
    ICampaignDirectory campaigns, ICampaignResults results, IQuestionnaireLibrary library, CampaignClosing closing, EvidencePublisher evidence, IGrainFactory grains)
{
    /// <summary>Before its release the bureau's people see it; then everybody who is signed in.</summary>
    /// <exception cref="NotFoundException">There is no such campaign, or not for this caller.</exception>
    public async Task<ScoredCampaign> ReadAsync(string id, Caller caller, CancellationToken cancellation = default)
    {
        if (!caller.IsSignedIn)
        {
            throw new AuthenticationRequiredException();
        }

        var row = await campaigns.FindAsync(id);
        if (row is null || (row.Stage < CampaignStage.Released && !(caller.IsBureau && caller.Covers(row.Area))))
        {
            throw new NotFoundException("campaign", id);
        }

        return await results.FindAsync(id, cancellation) ?? throw new NotFoundException("campaign", id);
    }

    /// <summary>The plan as it stands, or the proposal for the questionnaire.</summary>
    public async Task<ScoringPlan> PlanAsync(string id, Caller caller)
    {
        var row = await RequireAsync(id, caller);
        var questionnaire = (await library.FindAsync(row.Questionnaire)).Questionnaire;
        var state = await results.StateAsync(id);
        return state.Plan is { } text ? ScoringPlanJson.Read(text, questionnaire) : ScoringPlan.For(questionnaire);
    }

    /// <param name="plan">JSON; see docs/results.md.</param>
    public async Task PlanAsync(string id, string commandId, string plan, Caller caller)
    {
        var row = await RequireAsync(id, caller);
        var read = ScoringPlanJson.Read(plan, (await library.FindAsync(row.Questionnaire)).Questionnaire);
        await DoAsync(id, new PlanScoring(Key(commandId, caller), caller, ScoringPlanJson.Write(read)));
    }

    public async Task LiftAsync(string id, string commandId, string response, CleaningRule rule, bool restore, string reason, Caller caller)
    {
        await RequireAsync(id, caller);
        var result = await results.FindAsync(id);
        if (result is null || !result.Result.Marks.Any(mark => mark.Mark.AnswerId == response && mark.Mark.Rule == rule))
        {
            throw new InvalidInputException("response", response, $"a sheet of this campaign with the mark {rule}");
        }

        await DoAsync(id, new LiftMark(Key(commandId, caller), caller, response, rule, restore, reason));
    }

    public async Task ScoreAsync(string id, string commandId, Caller caller, CancellationToken cancellation = default)
    {
        var row = await RequireAsync(id, caller);
        if (row.Stage == CampaignStage.Closed)
        {
            // Interviews that were broken off become partial sheets first, and the ballot key goes: nothing comes after this.
            await closing.RunAsync(cancellation);
        }

        var scored = row.Stage >= CampaignStage.Closed ? await results.FindAsync(id, cancellation) : null;
        await DoAsync(id, new ScoreCampaign(Key(commandId, caller), caller, row.Version, scored is null ? new(0, 0, null, null, null, null) : ResultSummary.Of(scored.Result)));
    }

    /// <summary>Returns on how many profiles the result stands.</summary>
    public async Task<int> ReleaseAsync(string id, string commandId, Caller caller, CancellationToken cancellation = default)
    {
        caller.Require(Role.Supervisor);
        await RequireAsync(id, caller);
        await DoAsync(id, new StepCampaign(Key(commandId, caller), caller, CampaignStep.Release));
        return await evidence.PublishAsync(id, cancellation);
    }

    public async Task ArchiveAsync(string id, string commandId, Caller caller, CancellationToken cancellation = default)
    {
        var row = await RequireAsync(id, caller);
        if (row.Stage == CampaignStage.Released)
        {
            // The sweep looks only at released campaigns: one that a crash left unfinished would never be finished as an archived one.
            await evidence.PublishAsync(id, cancellation);
        }

        await DoAsync(id, new StepCampaign(Key(commandId, caller), caller, CampaignStep.Archive));
    }

    private async Task<CampaignRow> RequireAsync(string id, Caller caller)
    {
        caller.Require(Role.Supervisor, Role.Staff);
        var row = await campaigns.FindAsync(id) ?? throw new NotFoundException("campaign", id);
        return caller.Covers(row.Area) ? row : throw new NotFoundException("campaign", id);
    }

    private Task<int> DoAsync(string id, CampaignCommand command) => grains.GetGrain<ICampaignGrain>(StreamKey.Campaign(id)).DoAsync(command);

    private static CommandKey Key(string commandId, Caller caller)
    {
        SubmissionRules.CommandId(commandId);
        return new(caller.Name, commandId);
    }
}
