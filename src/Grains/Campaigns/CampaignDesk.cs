using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns.Commands;
using Oversight.Grains.Campaigns.Messages;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Sampling;
using Oversight.Grains.Streets;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Campaigns;

/// <summary>What people may do with campaigns: who, in which area, checked before anything is stored.</summary>
public sealed class CampaignDesk(
    ICampaignDirectory campaigns, IQuestionnaireLibrary library, IQuestionnaireDirectory questionnaires, PopulationReader population, IDivisionDirectory divisions, WaveTimes times, IEnumerable<IMessageGateway> gateways, IGrainFactory grains, IVault vault, TimeProvider time)
{
    private static readonly Role[] Readers = [Role.Supervisor, Role.Staff, Role.Officer];
    private static readonly Role[] Workers = [Role.Supervisor, Role.Staff];

    /// <summary>Null when there is none for the caller's eyes.</summary>
    public async Task<CampaignRow?> ReadAsync(string id, Caller caller)
    {
        caller.Require(Readers);
        return await campaigns.FindAsync(id) is { } row && Sees(row, caller) ? row : null;
    }

    public Task<CampaignPage> ListAsync(CampaignStage? stage, int first, string? after, Caller caller, CancellationToken cancellation)
    {
        caller.Require(Readers);
        return campaigns.ListAsync(caller.Area, stage, first, after, cancellation);
    }

    /// <summary>What a plan would draw from the register as it stands now.</summary>
    public async Task<SampleOutline> OutlineAsync(string? campaign, CampaignPlan plan, Caller caller, CancellationToken cancellation)
    {
        caller.Require(Workers);
        if (campaign is not null)
        {
            _ = await ReadAsync(campaign, caller) ?? throw new NotFoundException("id", campaign);
        }

        await CheckAsync(plan, caller);
        await CheckDivisionsAsync(plan);
        return SampleOutline.Of(await population.ReadAsync(campaign, plan.Population, cancellation), plan.Sample);
    }

    /// <summary>Makes a draft. The same command id gives the same campaign.</summary>
    public async Task<CampaignRow> CreateAsync(CampaignPlan plan, string commandId, Caller caller)
    {
        caller.Require(Workers);
        SubmissionRules.CommandId(commandId);
        var command = new CommandKey(caller.Name, commandId);
        var id = MatterId.Of(command)[..16];
        var made = await campaigns.FindAsync(id);
        if (made is null)
        {
            await CheckAsync(plan, caller);
            await CheckDivisionsAsync(plan);
        }

        await Grain(id).DoAsync(new CreateCampaign(command, caller, CampaignPlanJson.Write(plan)));
        return (await campaigns.FindAsync(id))!;
    }

    public async Task<CampaignRow> PlanAsync(string id, CampaignPlan plan, string commandId, Caller caller)
    {
        await FindAsync(id, commandId, caller);
        await CheckAsync(plan, caller);
        await CheckDivisionsAsync(plan);
        return await DoAsync(id, new PlanCampaign(new(caller.Name, commandId), caller, CampaignPlanJson.Write(plan)));
    }

    public async Task<CampaignRow> StepAsync(string id, CampaignStep step, string? reason, string commandId, Caller caller)
    {
        var row = await FindAsync(id, commandId, caller);
        if (step == CampaignStep.Publish && row.Stage == CampaignStage.Reviewed)
        {
            // Time has passed since the review: dates may lie behind, the list of guests may be empty.
            await CheckAsync(row.Plan, caller);
            CheckChannels(row.Plan);
            if (row.Plan.Population.Kind == PopulationKind.Guests && row.Guests == 0)
            {
                throw new InvalidInputException("guests", "0", "at least one guest on the list");
            }
        }

        return await DoAsync(id, new StepCampaign(new(caller.Name, commandId), caller, step, reason));
    }

    /// <summary>Seals the guests and puts them on the list.</summary>
    public async Task<CampaignRow> ListGuestsAsync(string id, IReadOnlyList<GuestEntry> guests, string commandId, Caller caller)
    {
        await FindAsync(id, commandId, caller);
        GuestRules.Check(guests);
        GuestRules.CheckStreets(guests, await divisions.AllAsync());
        var people = guests.Select(guest => vault.Seal(new(guest.Name, guest.Phone, null, null, guest.Email))).ToImmutableArray();
        var listed = guests.Select((guest, index) => new Guest(people[index].Reference, guest.Street, guest.Group, guest.Language)).ToImmutableArray();
        var hash = vault.KeyedHash("guests", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(guests, LedgerJson.Options)));
        return await DoAsync(id, new ListGuests(new(caller.Name, commandId), caller, listed, people, hash));
    }

    /// <summary>How many guests are listed, by street and group. Who they are, only the vault knows, and nobody is shown.</summary>
    /// <exception cref="NotFoundException">There is none for the caller's eyes.</exception>
    public async Task<IReadOnlyList<StratumPopulation>> CountGuestsAsync(string id, Caller caller, CancellationToken cancellation = default)
    {
        caller.Require(Workers);
        var row = await ReadAsync(id, caller) ?? throw new NotFoundException("id", id);
        return [.. (await population.ReadAsync(row.Id, new() { Kind = PopulationKind.Guests }, cancellation))
            .GroupBy(guest => new Stratum(guest.Street ?? string.Empty, guest.Sector))
            .Select(group => new StratumPopulation(group.Key, group.Count()))
            .OrderBy(some => some.Stratum)];
    }

    private async Task<CampaignRow> DoAsync(string id, CampaignCommand command)
    {
        await Grain(id).DoAsync(command);
        return (await campaigns.FindAsync(id))!;
    }

    private async Task CheckAsync(CampaignPlan plan, Caller caller)
    {
        var published = await library.FindAsync(plan.Questionnaire);
        if (await questionnaires.FindAsync(plan.Questionnaire.Questionnaire) is { Retired: true })
        {
            throw new InvalidInputException("questionnaire", plan.Questionnaire.Questionnaire, "the questionnaire is retired");
        }

        PlanRules.Check(plan, published.Questionnaire, caller, times, time.GetUtcNow());
    }

    /// <summary>
    /// Where a plan is stated, not where it is published: a campaign that was planned before its divisions were looked up, or before
    /// one of them was merged into another, goes on as it is.
    /// </summary>
    private async Task CheckDivisionsAsync(CampaignPlan plan) => PlanRules.CheckDivisions(plan, await divisions.AllAsync());

    private void CheckChannels(CampaignPlan plan)
    {
        var missing = gateways.FirstOrDefault(gateway => plan.Channels.Contains(gateway.Channel) && gateway.MissingSetting is not null);
        if (missing is not null)
        {
            throw new InvalidInputException("channels", $"{missing.Channel}", $"needs the setting {missing.MissingSetting} of this installation");
        }
    }

    private async Task<CampaignRow> FindAsync(string id, string commandId, Caller caller)
    {
        caller.Require(Workers);
        SubmissionRules.CommandId(commandId);
        return await campaigns.FindAsync(id) is { } row && Sees(row, caller) ? row : throw new NotFoundException("id", id);
    }

    /// <summary>Campaigns of one's area; those of the whole bureau are made by people of the whole bureau.</summary>
    private static bool Sees(CampaignRow row, Caller caller) => row.Area.StartsWith(caller.Area, StringComparison.Ordinal);

    private ICampaignGrain Grain(string id) => grains.GetGrain<ICampaignGrain>(StreamKey.Campaign(id));
}
