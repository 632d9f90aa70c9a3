using Oversight.Grains.Network;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Statistics;

/// <summary>How many of an area's green-channel enterprises had a complaint to negotiate (ODR单位活跃度).</summary>
internal sealed class OdrActivity(IFigureDirectory figures, StatisticsScope scope)
{
    private static readonly Figure Figure = FigureBook.Find(FigureBook.OdrActivityId)!;

    public static FigureValue None { get; } = new(Figure, 0, null);

    public async Task<FigureValue> CountAsync(StatisticsFilter filter, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation)
    {
        var taking = scope.Network.All.Where(body => TakesPart(body, filter, ChinaTime.Day(from), ChinaTime.Day(until))).Select(body => body.Enterprise).ToHashSet();
        if (taking.Count == 0)
        {
            return None;
        }

        var active = await figures.OdrEnterprisesAsync(scope.Question(filter, from, until), cancellation);
        return new(Figure, active.Count(taking.Contains), taking.Count);
    }

    private bool TakesPart(Body body, StatisticsFilter filter, DateOnly first, DateOnly end) =>
        body is { Kind: BodyKind.OdrEnterprise, Enterprise: not null }
        && (body.ActiveFrom is null || body.ActiveFrom < end)
        && (body.ActiveTo is null || body.ActiveTo >= first)
        && (body.ClosedOn is null || body.ClosedOn > first)
        && (filter.Body is null || scope.Network.Ascend(body.Id).Any(above => above.Id == filter.Body))
        && (filter.Division.Length == 0 || scope.Network.AreasOf(body).Any(area =>
            area.StartsWith(filter.Division, StringComparison.Ordinal) || filter.Division.StartsWith(area, StringComparison.Ordinal)));
}
