using System.Collections.Immutable;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Network;

namespace Oversight.Grains.Statistics;

/// <summary>Turns what is asked for into questions to the read side: periods into instants, bodies and fields into holders.</summary>
internal sealed record StatisticsScope(BodyNetwork Network, DateTimeOffset Now)
{
    /// <summary>
    /// The period, the one before it and the same one a year before. While the period runs, the others count only as far as it has
    /// come: a half month is not compared with a whole one.
    /// </summary>
    public (DateTimeOffset From, DateTimeOffset Until)[] Ranges(Period period)
    {
        var elapsed = Now < period.End ? Now - period.Start : (TimeSpan?)null;
        return [(period.Start, period.End), Range(period.Previous, elapsed), Range(period.YearBefore, elapsed)];
    }

    public FigureQuestion Question(StatisticsFilter filter, DateTimeOffset from, DateTimeOffset until) => new(from, until, Now, filter.Division)
    {
        Kind = filter.Kind,
        Source = filter.Source,
        Holders = Holders(filter.Body),
        Fields = filter.Field is { } field ? [Part(field)] : [],
    };

    public static FigureKey KeyOf(StatisticsGroup group) => group switch
    {
        StatisticsGroup.District => FigureKey.District,
        StatisticsGroup.Street => FigureKey.Street,
        StatisticsGroup.Body => FigureKey.Holder,
        StatisticsGroup.Field => FigureKey.Field,
        StatisticsGroup.Source => FigureKey.Source,
        _ => FigureKey.None,
    };

    /// <summary>The lines that a counted row belongs to: of a body, its own and those of all above it.</summary>
    public IEnumerable<string> GroupsOf(StatisticsGroup group, FigureRow row) => group switch
    {
        StatisticsGroup.Total => [StatisticsKeys.Total],
        StatisticsGroup.Kind => [row.Kind.ToString()],
        StatisticsGroup.Body when Network.Find(row.Key) is not null => Network.Ascend(row.Key).Select(body => body.Id),
        StatisticsGroup.Field => [FieldCode.Find(row.Key)?.Code ?? FieldOf(row.Key)],
        _ => [row.Key.Length == 0 ? StatisticsKeys.None : row.Key],
    };

    /// <summary>The filter of one line.</summary>
    public static StatisticsFilter Narrow(StatisticsFilter filter, StatisticsGroup group, string key) => group switch
    {
        StatisticsGroup.Month => filter with { Period = Period.Parse(key, "key") },
        StatisticsGroup.District or StatisticsGroup.Street when key != StatisticsKeys.None => filter with { Division = Inside(filter.Division, key) },
        StatisticsGroup.Body => filter with { Body = key },
        StatisticsGroup.Kind => filter with { Kind = Parse<MatterKind>(key) },
        StatisticsGroup.Source => filter with { Source = Parse<Source>(key) },
        _ => filter,
    };

    /// <summary>The matters of a field.</summary>
    /// <exception cref="NotFoundException">There is no such field.</exception>
    public FieldPart Part(string field) => field == StatisticsKeys.None || FieldCode.Find(field) is not null
        ? new(field, [.. Network.All.Select(one => one.Id).Prepend(string.Empty).Where(id => FieldOf(id) == field)])
        : throw new NotFoundException("filter.field", field);

    /// <summary>The ids that a matter's holder may have; null for any, an empty id for none.</summary>
    private ImmutableArray<string>? Holders(string? body)
    {
        if (body is not null and not StatisticsKeys.None && Network.Find(body) is null)
        {
            throw new NotFoundException("filter.body", body);
        }

        IEnumerable<string>? ids = body is null ? null
            : body == StatisticsKeys.None ? [string.Empty]
            : Network.All.Select(one => one.Id).Where(id => Network.Ascend(id).Any(above => above.Id == body));
        return ids?.ToImmutableArray();
    }

    /// <summary>Of what nobody classified: that of a body with exactly one field.</summary>
    private string FieldOf(string holder) => Network.Find(holder) is { Fields: [var field] } ? field : StatisticsKeys.None;

    private static string Inside(string division, string key) =>
        key.StartsWith(division, StringComparison.Ordinal) ? key : throw new InvalidInputException("key", key, "a line of this table");

    private static T Parse<T>(string key)
        where T : struct, Enum =>
        Enum.TryParse<T>(key, out var value) && Enum.IsDefined(value) && key == value.ToString() ? value : throw new InvalidInputException("key", key, "a line of this table");

    private static (DateTimeOffset From, DateTimeOffset Until) Range(Period period, TimeSpan? elapsed) =>
        (period.Start, elapsed is { } length && period.Start + length < period.End ? period.Start + length : period.End);
}
