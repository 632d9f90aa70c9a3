using System.Collections.Concurrent;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Silo.Import;
using Oversight.Silo.Import.Matters;

namespace Oversight.Silo.Demo;

/// <summary>
/// Lives through the year of the demonstration day by day, so that the ledger tells it in the order in which it happened: matters are
/// received, the officer takes and closes them, all by the decisions that the grains take.
/// </summary>
internal sealed class DemoOffice(LedgerAppends ledger, MatterImporter matters)
{
    private static readonly Caller Officer = new(DemoAccounts.Officer, Role.Officer, DemoDistrict.Code);
    private readonly ConcurrentDictionary<string, MatterState> _open = new();

    public async Task LiveAsync(IReadOnlyList<MatterItem> year, CancellationToken cancellation)
    {
        var days = year.Select(m => (m.ReceivedAt, Work: (Func<Task>)(() => ReceiveAsync(m))))
            .Concat(year.Where(m => m.ClosedAt is not null).Select(m => (m.ClosedAt!.Value, Work: (Func<Task>)(() => CloseAsync(m)))))
            .OrderBy(e => e.Item1)
            .GroupBy(e => Grains.Subjects.ChinaTime.Day(e.Item1));
        foreach (var day in days)
        {
            // Nothing is closed on the day of its receipt, so a day's work can be done at once.
            cancellation.ThrowIfCancellationRequested();
            await Task.WhenAll(day.Select(e => e.Work()));
        }
    }

    /// <summary>The officer has begun with a matter that is still open.</summary>
    public Task TakeAsync(MatterItem item) => TakeAsync(_open[item.Id], item);

    private async Task ReceiveAsync(MatterItem item)
    {
        var outcome = await matters.AppendAsync(item with { ClosedAt = null, Outcome = null, Note = null });
        _open[item.Id] = Applied(MatterId.Of(MatterImporter.Command(item)), null, outcome);
    }

    private async Task CloseAsync(MatterItem item)
    {
        _open.Remove(item.Id, out var state);
        state = await TakeAsync(state!, item);
        var command = new CloseMatter(Command("close", item), Officer, item.Outcome!.Value, item.Note);
        await ledger.AppendAsync(MatterDecisions.Close(state, command, item.ClosedAt!.Value)!);
    }

    private async Task<MatterState> TakeAsync(MatterState state, MatterItem item) =>
        Applied(state.Id, state, await ledger.AppendAsync(MatterDecisions.Take(state, Command("take", item), Officer)!));

    private static CommandKey Command(string what, MatterItem item) => ImportKey.Of("demo", what, item.Id);

    private static MatterState Applied(string id, MatterState? state, AppendOutcome? outcome) => outcome is AppendOutcome.Appended appended
        ? MatterState.Apply(id, state, appended.First)!
        : throw new InvalidOperationException($"The demonstration's matter {id} was not stored: {outcome}");
}
