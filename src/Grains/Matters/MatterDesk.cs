using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Identification;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Hints;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;
using Oversight.Grains.Procedures;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters;

/// <summary>What the bureau's people do with matters. Role and area are checked here, so that every surface refuses alike.</summary>
public sealed class MatterDesk(IMatterDirectory matters, IEnterpriseDirectory enterprises, IBodyDirectory bodies, IGrainFactory grains, HintReader hints, TimeProvider time)
{
    /// <summary>Null when there is none, or it is not for the caller's eyes: who may not see it does not learn that it exists.</summary>
    public async Task<MatterView?> ReadAsync(string number, Caller caller)
    {
        caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        var row = await matters.FindByNumberAsync(number);
        return row is not null && await SeesAsync(row, caller) ? await Grain(row).ReadAsync() : null;
    }

    /// <summary>A page of the caller's area; confidential kinds only for those who handle them.</summary>
    public async Task<MatterPage> ListAsync(MatterSearch search, Caller caller)
    {
        caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        var unplaced = search.Division.Length == 0 && caller.IsBureau;
        var page = await matters.ListAsync(search with
        {
            Division = caller.Narrow(search.Division, "filter.street"),
            Unplaced = unplaced,
            WithoutConfidential = !caller.MaySeeConfidential,
        });
        return await SeenAsync(page, caller);
    }

    /// <summary>
    /// A page of one of the caller's queues, and how many it holds in all: what the caller handles, what the caller's body has or
    /// is offered, and for a supervisor what passed its deadline in the area.
    /// </summary>
    public async Task<(int Total, MatterPage Page)> QueueAsync(
        QueueScope scope, QueueFilter filter, int first, string? after, Caller caller, CancellationToken cancellation)
    {
        var queue = Queue(scope, filter, first, after, caller);
        var page = await matters.QueueAsync(queue, cancellation);
        return (await matters.CountAsync(queue, cancellation), await SeenAsync(page, caller));
    }

    /// <summary>How many open matters a queue of the caller's holds.</summary>
    public Task<int> CountAsync(QueueScope scope, Caller caller, CancellationToken cancellation) =>
        matters.CountAsync(Queue(scope, QueueFilter.None, 1, null, caller), cancellation);

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

    public async Task<MatterView> StepAsync(string number, string commandId, Step step, StepDetails details, Caller caller)
    {
        var row = await FindAsync(number, commandId, caller, Role.Officer, Role.Staff, Role.Supervisor);
        var command = new TakeStep(new(caller.Name, commandId), caller, step, details);
        return await Grain(row).DoAsync(command.IsHinted ? command with { Hints = await hints.ReadAsync(row) } : command);
    }

    /// <summary>What a person may want to look at before deciding; for officers and supervisors.</summary>
    public async Task<ImmutableArray<Hint>> HintsAsync(MatterRow row, Caller caller)
    {
        if (!caller.Is(Role.Officer, Role.Supervisor) || !await SeesAsync(row, caller))
        {
            return [];
        }

        var found = await hints.ReadAsync(row);
        return MatterKinds.Of(row.Kind).Confidential
            ? [.. (await Task.WhenAll(found.Select(hint => SeenAsync(hint, caller)))).Where(hint => !hint.Evidence.IsEmpty)]
            : found;
    }

    /// <summary>Without the reports that the caller may not know of.</summary>
    private async Task<Hint> SeenAsync(Hint hint, Caller caller)
    {
        var seen = ImmutableArray.CreateBuilder<string>();
        foreach (var number in hint.Evidence)
        {
            if (await matters.FindByNumberAsync(number) is { } row && await SeesAsync(row, caller))
            {
                seen.Add(number);
            }
        }

        return hint with { Evidence = seen.ToImmutable() };
    }

    /// <summary>A command that <paramref name="make"/> builds from the caller's key, on a matter of the caller's area.</summary>
    public async Task<MatterView> DoAsync(string number, string commandId, Caller caller, Func<CommandKey, MatterCommand> make)
    {
        var row = await FindAsync(number, commandId, caller, Role.Officer, Role.Staff, Role.Supervisor);
        return await Grain(row).DoAsync(make(new(caller.Name, commandId)));
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
    internal Task<MatterRow> FindAsync(string number, string commandId, Caller caller) => FindAsync(number, commandId, caller, Role.Officer);

    /// <summary>Any kind of work that officers, staff and supervisors may do; what exactly, the matter decides.</summary>
    internal Task<MatterRow> FindToWorkOnAsync(string number, string commandId, Caller caller) =>
        FindAsync(number, commandId, caller, Role.Officer, Role.Staff, Role.Supervisor);

    private async Task<MatterRow> FindAsync(string number, string commandId, Caller caller, params Role[] roles)
    {
        caller.Require(roles);
        SubmissionRules.CommandId(commandId);
        var row = await matters.FindByNumberAsync(number);
        return row is not null && await SeesAsync(row, caller) ? row : throw new NotFoundException("number", number);
    }

    private static MatterQueue Queue(QueueScope scope, QueueFilter filter, int first, string? after, Caller caller)
    {
        caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        var owner = scope switch
        {
            QueueScope.Mine => caller.Name,
            QueueScope.Breached => null,
            _ => caller.Body ?? throw new ForbiddenException("needs an account that belongs to a body", "scope"),
        };
        return new(scope, owner, scope == QueueScope.Breached ? caller.Area : string.Empty, filter.DueBefore, first, after)
        {
            Kind = filter.Kind,
            WithoutConfidential = !caller.MaySeeConfidential,
        };
    }

    internal async ValueTask<bool> SeesAsync(MatterRow row, Caller caller) =>
        MatterSight.MaySee(row, caller, await bodies.CurrentAsync(), ChinaTime.Day(time.GetUtcNow()));

    private async ValueTask<MatterPage> SeenAsync(MatterPage page, Caller caller)
    {
        var (network, today) = (await bodies.CurrentAsync(), ChinaTime.Day(time.GetUtcNow()));
        return page with { Items = [.. page.Items.Where(row => MatterSight.MaySee(row, caller, network, today))] };
    }

    private IMatterGrain Grain(MatterRow row) => grains.GetGrain<IMatterGrain>(StreamKey.Matter(row.Id));
}
