using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Statistics;

/// <summary>
/// A month, quarter, half-year or year in Asia/Shanghai, written <c>2026-11</c>, <c>2026-Q4</c>, <c>2026-H2</c>, <c>2026</c>.
/// <paramref name="Number"/> counts from 1 within the year.
/// </summary>
public readonly record struct Period(PeriodUnit Unit, int Year, int Number)
{
    private const int FirstYear = 1980;
    private const int LastYear = 2199;

    public DateOnly FirstDay => new(Year, ((Number - 1) * (int)Unit) + 1, 1);

    /// <summary>The first day of the next period.</summary>
    public DateOnly EndDay => FirstDay.AddMonths((int)Unit);

    public DateTimeOffset Start => ChinaTime.Start(FirstDay);

    /// <summary>The first instant that is not in it.</summary>
    public DateTimeOffset End => ChinaTime.Start(EndDay);

    /// <summary>The one before it, of the same length (环比).</summary>
    public Period Previous => Containing(FirstDay.AddDays(-1), Unit);

    /// <summary>The same one a year earlier (同比).</summary>
    public Period YearBefore => this with { Year = Year - 1 };

    public static Period Containing(DateOnly day, PeriodUnit unit) => new(unit, day.Year, ((day.Month - 1) / (int)unit) + 1);

    /// <exception cref="InvalidInputException">Not one of the forms, or a year outside 1980 to 2199.</exception>
    public static Period Parse(string text, string field = "period")
    {
        var rest = text.Length <= 4 ? [] : text.AsSpan(text[4] == '-' ? 5 : 4);
        if (text.Length >= 4
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear
            && (text.Length == 4 || rest.Length > 0)
            && Find(year, rest) is { } period)
        {
            return period;
        }

        throw new InvalidInputException(field, text, "a period such as 2026, 2026-H2, 2026-Q4 or 2026-11");
    }

    /// <summary>The months that it is made of.</summary>
    public IEnumerable<Period> Months()
    {
        for (var day = FirstDay; day < EndDay; day = day.AddMonths(1))
        {
            yield return Containing(day, PeriodUnit.Month);
        }
    }

    public override string ToString() => Unit switch
    {
        PeriodUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-{Number:D2}"),
        PeriodUnit.Quarter => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-Q{Number}"),
        PeriodUnit.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}-H{Number}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Year:D4}"),
    };

    private static Period? Find(int year, ReadOnlySpan<char> rest) => rest switch
    {
        [] => new(PeriodUnit.Year, year, 1),
        ['H', >= '1' and <= '2'] => new(PeriodUnit.HalfYear, year, rest[1] - '0'),
        ['Q', >= '1' and <= '4'] => new(PeriodUnit.Quarter, year, rest[1] - '0'),
        ['0', >= '1' and <= '9'] or ['1', >= '0' and <= '2'] => new(PeriodUnit.Month, year, ((rest[0] - '0') * 10) + rest[1] - '0'),
        _ => null,
    };
}
