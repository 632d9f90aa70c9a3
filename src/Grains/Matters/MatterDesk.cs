using Oversight.Grains.Accounts;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Identification;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>What the bureau's people do with matters. Role and area are checked here, so that every surface refuses alike.</summary>
public sealed class MatterDesk(IMatterDirectory matters, IEnterpriseDirectory enterprises, IGrainFactory grains)
{
    /// <summary>Null when there is none, or it is not for the caller's eyes: who may not see it does not learn that it exists.</summary>
    public async Task<MatterView?> ReadAsync(string number, Caller caller)
    {
        caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        var row = await matters.FindByNumberAsync(number);
        return row is not null && MaySee(row, caller) ? await Grain(row).ReadAsync() : null;
    }

    /// <summary>A page of the caller's area; confidential kinds only for those who handle them.</summary>
    public async Task<MatterPage> ListAsync(MatterSearch search, Caller caller)
    {
        caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        var unplaced = search.Division.Length == 0 && caller.IsBureau;
        var page = await matters.ListAsync(search with { Division = caller.Narrow(search.Division, "filter.street"), Unplaced = unplaced });
        return page with { Items = [.. page.Items.Where(row => MaySee(row, caller))] };
    }

    public async Task<MatterView> TakeAsync(string number, string commandId, Caller caller)
    {
        var row = await FindAsync(number, commandId, caller);
        return await Grain(row).TakeAsync(new(caller.Name, commandId), caller);
    }

    public async Task<MatterView> CloseAsync(string number, string commandId, MatterOutcome outcome, string? note, Caller caller)
    {
        var row = await FindAsync(number, commandId, caller);
        return await Grain(row).CloseAsync(new(new(caller.Name, commandId), caller, outcome, note));
    }

    /// <summary>Says which enterprise an unidentified business is; returns how many matters moved.</summary>
    public async Task<int> IdentifyAsync(string business, string enterprise, string commandId, Caller caller)
    {
        caller.Require(Role.Officer, Role.Staff);
        SubmissionRules.CommandId(commandId);
        var row = await enterprises.FindAsync(business) ?? throw new NotFoundException("business", business);
        caller.RequireArea(row.Street, "business");
        return await grains.GetGrain<IIdentificationGrain>($"identification/{row.Code}").IdentifyAsync(new(caller.Name, commandId), enterprise);
    }

    /// <summary>A matter that the caller may work on. Staff enter what comes in; handling it, and so its reporter, is for officers.</summary>
    /// <exception cref="NotFoundException">There is none, or it is not for the caller's eyes.</exception>
    internal async Task<MatterRow> FindAsync(string number, string commandId, Caller caller)
    {
        caller.Require(Role.Officer);
        SubmissionRules.CommandId(commandId);
        var row = await matters.FindByNumberAsync(number);
        return row is not null && MaySee(row, caller) ? row : throw new NotFoundException("number", number);
    }

    private static bool MaySee(MatterRow row, Caller caller) =>
        caller.Covers(row.Street) && (!MatterKinds.Of(row.Kind).Confidential || caller.MaySeeConfidential);

    private IMatterGrain Grain(MatterRow row) => grains.GetGrain<IMatterGrain>(StreamKey.Matter(row.Id));
}
