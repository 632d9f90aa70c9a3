using System.Collections.Immutable;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Statistics;

/// <summary>The statistics for the bureau's people. Role, area and what is confidential are decided here, so that every surface shows alike.</summary>
public sealed class StatisticsDesk(IFigureDirectory figures, IBodyDirectory bodies, IDivisionDirectory divisions, TimeProvider time)
{
    /// <summary>Reports fewer than this are not counted for those who may not see reports: so few could tell of one.</summary>
    public const int SmallestShown = 3;

    /// <exception cref="ForbiddenException">Not of the bureau, or outside the caller's area.</exception>
    public async Task<StatisticsTable> ReadAsync(StatisticsFilter filter, StatisticsGroup group, Caller caller, CancellationToken cancellation = default)
    {
        caller.Require(Role.Admin, Role.Supervisor, Role.Officer, Role.Staff);
        filter = filter with { Division = caller.Narrow(filter.Division, "filter.street") };
        var scope = new StatisticsScope(await bodies.CurrentAsync(), Instant.Truncate(time.GetUtcNow()));
        var names = new StatisticsNames(await divisions.AllAsync(), scope.Network);
        var (now, previous, yearBefore) = group == StatisticsGroup.Month
            ? await MonthsAsync(filter, scope, caller, cancellation)
            : await GroupsAsync(filter, group, scope, caller, cancellation);
        var keys = now.Keys.Union(previous.Keys).Union(yearBefore.Keys).Order(StatisticsKeys.Order);
        var until = filter.Period.End < scope.Now ? filter.Period.End : scope.Now;
        return new(
            filter,
            group,
            until,
            [.. keys.Select(key => Row(key, names.Of(group, key), now[key], now.Total, (previous[key], previous.Total), (yearBefore[key], yearBefore.Total), now.Suppressed(key)))],
            await WithOdrActivityAsync(
                Row(StatisticsKeys.Total, new("合计", "Total"), now.Total, now.Total, (previous.Total, previous.Total), (yearBefore.Total, yearBefore.Total), now.AnySuppressed),
                filter,
                scope,
                cancellation));
    }

    /// <summary>
    /// The matters behind a cell, newest first; confidential ones only for those who may know of each, so that a page can be
    /// shorter than asked for.
    /// </summary>
    /// <param name="key">Of a line of the table that is grouped so.</param>
    public async Task<MatterPage> ListAsync(
        StatisticsFilter filter, StatisticsGroup group, string key, Part part, int first, string? after, Caller caller, CancellationToken cancellation = default)
    {
        caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        var scope = new StatisticsScope(await bodies.CurrentAsync(), Instant.Truncate(time.GetUtcNow()));
        var cell = key == StatisticsKeys.Total ? filter : StatisticsScope.Narrow(filter, group, key);
        var unplaced = key == StatisticsKeys.None && group is StatisticsGroup.District or StatisticsGroup.Street;
        if (unplaced && caller.Area.Length > 0)
        {
            throw new ForbiddenException($"outside your area {caller.Area}", "key");
        }

        var question = scope.Question(cell with { Division = caller.Narrow(cell.Division, "filter.street") }, cell.Period.Start, cell.Period.End) with
        {
            WithoutConfidential = !caller.MaySeeConfidential,
            Unplaced = unplaced,
        };
        if (group == StatisticsGroup.Field && key is not StatisticsKeys.Total)
        {
            question = question with { Fields = question.Fields.Add(scope.Part(key)) };
        }

        var page = await figures.ListAsync(question, part, first, after, cancellation);
        return page with { Items = [.. page.Items.Where(row => MatterSight.MaySee(row, caller, scope.Network, ChinaTime.Day(scope.Now)))] };
    }

    private async Task<(StatisticsCounts Now, StatisticsCounts Previous, StatisticsCounts YearBefore)> GroupsAsync(
        StatisticsFilter filter, StatisticsGroup group, StatisticsScope scope, Caller caller, CancellationToken cancellation)
    {
        var counts = new List<StatisticsCounts>();
        foreach (var (from, until) in scope.Ranges(filter.Period))
        {
            var rows = await figures.CountAsync(scope.Question(filter, from, until), StatisticsScope.KeyOf(group), cancellation);
            counts.Add(new(rows, caller, row => scope.GroupsOf(group, row)));
        }

        return (counts[0], counts[1], counts[2]);
    }

    /// <summary>Each month with the month before it and the same month of the year before; the total compares the whole period.</summary>
    private async Task<(StatisticsCounts Now, StatisticsCounts Previous, StatisticsCounts YearBefore)> MonthsAsync(
        StatisticsFilter filter, StatisticsScope scope, Caller caller, CancellationToken cancellation)
    {
        var rows = new List<FigureRow>[] { [], [], [] };
        foreach (var month in filter.Period.Months().Where(month => month.Start <= scope.Now))
        {
            var ranges = scope.Ranges(month);
            for (var at = 0; at < ranges.Length; at++)
            {
                var counted = await figures.CountAsync(scope.Question(filter, ranges[at].From, ranges[at].Until), FigureKey.None, cancellation);
                rows[at].AddRange(counted.Select(row => row with { Key = month.ToString() }));
            }
        }

        var counts = rows.Select(counted => new StatisticsCounts(counted, caller, row => [row.Key])).ToList();
        var (_, previous, yearBefore) = await GroupsAsync(filter, StatisticsGroup.Total, scope, caller, cancellation);
        return (counts[0], counts[1] with { Total = previous.Total }, counts[2] with { Total = yearBefore.Total });
    }

    private async Task<StatisticsRow> WithOdrActivityAsync(StatisticsRow total, StatisticsFilter filter, StatisticsScope scope, CancellationToken cancellation)
    {
        var values = new List<FigureValue>();
        foreach (var (from, until) in scope.Ranges(filter.Period))
        {
            values.Add(await new OdrActivity(figures, scope).CountAsync(filter, from, until, cancellation));
        }

        var cell = new StatisticsCell(values[0], values[0].ChangeSince(values[2]), values[0].ChangeSince(values[1]));
        return total with { Cells = [.. total.Cells.Select(old => old.Value.Figure == cell.Value.Figure ? cell : old)] };
    }

    private static StatisticsRow Row(
        string key, (string Zh, string? En) name, Tally now, Tally whole, (Tally Tally, Tally Whole) previous, (Tally Tally, Tally Whole) yearBefore, bool suppressed)
    {
        var cells = FigureBook.All.Select(figure =>
        {
            var value = figure.Id == FigureBook.OdrActivityId ? OdrActivity.None : figure.Of(now, whole);
            return new StatisticsCell(
                value, value.ChangeSince(figure.Of(yearBefore.Tally, yearBefore.Whole)), value.ChangeSince(figure.Of(previous.Tally, previous.Whole)));
        });
        return new(key, name.Zh, name.En, [.. cells]) { Suppressed = suppressed };
    }
}
