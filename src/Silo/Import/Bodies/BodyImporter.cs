using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Network;

namespace Oversight.Silo.Import.Bodies;

/// <summary>
/// Registers bodies that are new and changes those that the file states otherwise. None is closed by being absent. One after the
/// other in the order of the file, because a body needs the one above it.
/// </summary>
internal sealed class BodyImporter(LedgerAppends ledger, IBodyDirectory bodies) : IRowImporter<Body>
{
    private readonly Lock _gate = new();
    private Task _before = Task.CompletedTask;

    public Task<RowResult> ImportAsync(Body item)
    {
        lock (_gate)
        {
            var mine = AfterAsync(_before, item);
            _before = mine;
            return mine;
        }
    }

    private async Task<RowResult> AfterAsync(Task before, Body item)
    {
        // What became of the line before is told where it was started.
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        try
        {
            return await StoreAsync(item);
        }
        catch (OversightException problem) when (problem is InvalidInputException or NotFoundException)
        {
            return new(RowOutcome.Refused, new(problem.Field, problem.Value, problem.Rule ?? problem.Message));
        }
    }

    private async Task<RowResult> StoreAsync(Body item)
    {
        BodyRules.Id("id", item.Id);
        var known = BodyState.Fold(await ledger.ReadStreamAsync(StreamKey.Body(item.Id)));
        var network = await bodies.CurrentAsync();
        var command = ImportKey.Of("body", BodyJson.Write(item));
        var request = known is null
            ? BodyDecisions.Register(null, item, network, command)
            : BodyDecisions.Change(known, item, network, command);
        return request is null ? new(RowOutcome.Unchanged) : await ledger.AppendAsync(request) switch
        {
            AppendOutcome.Appended => new(known is null ? RowOutcome.Added : RowOutcome.Changed),
            AppendOutcome.Duplicate => new(RowOutcome.Unchanged),
            _ => new(RowOutcome.Refused, new("id", item.Id, "the body was changed by somebody else at the same time; import it again")),
        };
    }
}
