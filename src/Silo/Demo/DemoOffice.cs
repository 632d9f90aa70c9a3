using System.Collections.Concurrent;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Procedures;
using Oversight.Silo.Import;
using Oversight.Silo.Import.Matters;

namespace Oversight.Silo.Demo;

/// <summary>
/// Lives through the year of the demonstration day by day, so that the ledger tells it in the order in which it happened: matters are
/// received, the officer takes and closes them, all by the decisions that the grains take.
/// </summary>
internal sealed class DemoOffice(LedgerAppends ledger, MatterImporter matters, ClockKeeper clocks)
{
    private static readonly Caller Officer = new(DemoAccounts.Officer, Role.Officer, DemoDistrict.Code);
    private static readonly Caller Head = new(DemoAccounts.Supervisor, Role.Supervisor, DemoDistrict.Code);

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

    /// <summary>The officer has begun with a matter that is still open, and has come as far as the days since its receipt allow.</summary>
    public async Task BeginAsync(MatterItem item, Chance chance, DateTimeOffset now)
    {
        var state = await TakeAsync(_open[item.Id], item);
        var at = item.ReceivedAt;
        foreach (var (step, details) in DemoProcedure.Beginning(item.Kind).Take(chance.Between(0, 2)))
        {
            at = at.AddHours(chance.Between(20, 60));
            if (at >= now)
            {
                return;
            }

            state = await StepAsync(state, item, step, details, Instant.Truncate(at));
        }
    }

    private async Task ReceiveAsync(MatterItem item)
    {
        var outcome = await matters.AppendAsync(item with { ClosedAt = null, Outcome = null, Note = null });
        _open[item.Id] = Applied(MatterId.Of(MatterImporter.Command(item)), null, outcome);
    }

    private async Task CloseAsync(MatterItem item)
    {
        _open.Remove(item.Id, out var state);
        state = await TakeAsync(state!, item);
        var steps = DemoProcedure.To(item.Kind, item.Outcome!.Value, item.Note!, state.Number).ToList();
        var ending = steps.FindLastIndex(step => step.Step is not (Step.CallBack or Step.RecordFeedback)) + 1;
        for (var at = 0; at < steps.Count; at++)
        {
            // Evenly through the days that the matter took; a call-back comes a day after its end.
            var share = (at + 1d) / ending;
            var when = share <= 1 ? item.ReceivedAt + ((item.ClosedAt!.Value - item.ReceivedAt) * share) : item.ClosedAt!.Value.AddDays(1);
            state = await StepAsync(state, item, steps[at].Step, steps[at].Details, Instant.Truncate(when));
        }
    }

    private async Task<MatterState> StepAsync(MatterState state, MatterItem item, Step step, StepDetails details, DateTimeOffset at)
    {
        var transition = ProcedureBook.Of(item.Kind).Find(state.Stage, step)!;
        var caller = transition.Who == StepActor.Head ? Head : Officer;
        var request = StepDecisions.Take(state, new(Command(step.ToString(), item), caller, step, details), clocks, at);
        if (await ledger.AppendAsync(request) is not AppendOutcome.Appended)
        {
            throw new InvalidOperationException($"The demonstration's step {step} of {state.Number} was not stored.");
        }

        return MatterDecisions.Fold(state.Id, state, request.Command, request.Digest, request.Facts);
    }

    private async Task<MatterState> TakeAsync(MatterState state, MatterItem item) =>
        Applied(state.Id, state, await ledger.AppendAsync(MatterDecisions.Take(state, Command("take", item), Officer, Instant.Truncate(item.ReceivedAt.AddHours(1)))!));

    private static CommandKey Command(string what, MatterItem item) => ImportKey.Of("demo", what, item.Id);

    private static MatterState Applied(string id, MatterState? state, AppendOutcome? outcome) => outcome is AppendOutcome.Appended appended
        ? MatterState.Apply(id, state, appended.First)!
        : throw new InvalidOperationException($"The demonstration's matter {id} was not stored: {outcome}");
}
