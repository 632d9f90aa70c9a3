using Microsoft.Extensions.Options;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Commands;

namespace Oversight.Grains.Matters.Identity;

/// <summary>Asking for the identity of who reported, and a custodian's answer. A custodian need not be one who may see reports.</summary>
public sealed class IdentityDesk(MatterDesk desk, IMatterDirectory matters, IGrainFactory grains, IOptions<IdentityOptions> options)
{
    private const int MostListed = 100;

    public async Task<IdentityAsk> RequestAsync(string number, string commandId, string purpose, Caller caller)
    {
        var row = await desk.FindAsync(number, commandId, caller);
        return Ask(await Grain(row).DoAsync(new RequestIdentity(new(caller.Name, commandId), caller, purpose)));
    }

    public async Task<IdentityAsk> AnswerAsync(string number, string commandId, bool approve, string? reason, Caller caller)
    {
        RequireCustodian(caller);
        SubmissionRules.CommandId(commandId);
        var row = await matters.FindByNumberAsync(number);
        if (row is null || !IdentityDecisions.NeedsCustodian(row.Kind) || !caller.Covers(row.Street))
        {
            throw new NotFoundException("number", number);
        }

        var time = TimeSpan.FromHours(options.Value.ReadWithinHours);
        return Ask(await Grain(row).DoAsync(new AnswerIdentity(new(caller.Name, commandId), caller, approve, reason, time)));
    }

    /// <summary>Requests of the custodian's area that wait, the oldest matter first; at most a hundred.</summary>
    public async Task<IReadOnlyList<IdentityAsk>> ListAsync(Caller caller)
    {
        RequireCustodian(caller);
        var rows = await matters.ListIdentityAskedAsync(MostListed);
        var views = await Task.WhenAll(rows.Where(row => caller.Covers(row.Street)).Select(row => Grain(row).ReadAsync()));
        return [.. views.OfType<MatterView>().Where(view => view.Identity is { IsPending: true }).Select(Ask)];
    }

    private static IdentityAsk Ask(MatterView view) => new(view.Row.Number!, view.Identity!);

    private static void RequireCustodian(Caller caller)
    {
        if (!caller.IsSignedIn)
        {
            throw new AuthenticationRequiredException();
        }

        if (!caller.Custodian || !caller.IsBureau)
        {
            throw new ForbiddenException("needs an account that is a custodian");
        }
    }

    private IMatterGrain Grain(MatterRow row) => grains.GetGrain<IMatterGrain>(StreamKey.Matter(row.Id));
}
