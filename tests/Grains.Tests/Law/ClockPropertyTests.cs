using CsCheck;
using Oversight.Grains.Law;
using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Law.Clock;

namespace Oversight.Grains.Tests.Law;

public sealed class ClockPropertyTests
{
    private const int Inputs = 10_000;

    /// <summary>From the first notice to a day from which every limit below ends in 2026.</summary>
    private static readonly Gen<DateOnly> Starts = Days(new(2019, 1, 1), new(2026, 3, 31));

    private static readonly Gen<RollOver> Rolls = Gen.Int[0, 3].Select(value => (RollOver)value);

    private static readonly Gen<string> WorkingDays = Gen.Int[1, 60].Select(n => $"{n}wd");
    private static readonly Gen<string> CalendarDays = Gen.Int[1, 120].Select(n => $"{n}d");
    private static readonly Gen<string> Months = Gen.Int[1, 6].Select(n => $"{n}m");
    private static readonly Gen<string> AnyLimit = Gen.OneOf(WorkingDays, CalendarDays, Months);

    /// <summary>Where pauses begin, in days after the start, and how long they are.</summary>
    private static readonly Gen<(int After, int Length)[]> Pauses = Gen.Select(Gen.Int[-5, 60], Gen.Int[1, 20]).Array[0, 3];

    [Fact]
    public void Ten_thousand_random_clocks_end_where_an_independent_count_ends() =>
        Gen.Select(Starts, AnyLimit, Pauses, Rolls).Sample(
            (start, limit, pauses, rolls) =>
            {
                var ranges = pauses.Select(pause => (From: start.AddDays(pause.After), To: start.AddDays(pause.After + pause.Length - 1))).ToArray();
                var request = ClockRequest.From(start, Limit.Parse(limit)) with { RollsOver = rolls, Pauses = [.. ranges.Select(range => new Pause(range.From, range.To))] };

                return request.Compute().Due == NaiveCount.Due(start, limit, ranges, rolls);
            },
            iter: Inputs);

    [Fact]
    public void A_later_start_never_ends_earlier() =>
        Gen.Select(Starts, AnyLimit, Rolls, Gen.Int[1, 40]).Sample(
            (start, limit, rolls, later) => Due(start, limit, rolls) <= Due(start.AddDays(later), limit, rolls),
            iter: Inputs);

    [Fact]
    public void Pauses_within_a_limit_of_calendar_days_add_up() =>
        Gen.Select(Starts, Gen.Int[40, 120], Gen.Int[1, 10], Gen.Int[1, 20], Gen.Int[1, 20]).Sample(
            (start, days, after, first, second) =>
            {
                var one = new Pause(start.AddDays(after), start.AddDays(after + first - 1));
                var other = new Pause(one.To!.Value.AddDays(3), one.To.Value.AddDays(3 + second - 1));
                var request = ClockRequest.From(start, Limit.Of(days, LimitUnit.CalendarDays));
                var plain = request.Compute().RawDue;

                return (request with { Pauses = [one] }).Compute().RawDue == plain.AddDays(first)
                    && (request with { Pauses = [other] }).Compute().RawDue == plain.AddDays(second)
                    && (request with { Pauses = [other, one] }).Compute().RawDue == plain.AddDays(first + second);
            },
            iter: Inputs);

    [Fact]
    public void A_clock_never_ends_on_a_day_from_which_it_moves() =>
        Gen.Select(Starts, AnyLimit, Rolls).Sample(
            (start, limit, rolls) =>
            {
                var due = WorkCalendars.Default.Day(Due(start, limit, rolls));
                return limit.EndsWith("wd", StringComparison.Ordinal) ? due.IsWorking : rolls switch
                {
                    RollOver.Break => !due.IsBreak,
                    RollOver.Holiday => due.Kind != DayKind.Holiday,
                    RollOver.AnyOffDay => due.IsWorking,
                    _ => true,
                };
            },
            iter: Inputs);

    [Fact]
    public void A_wider_reading_never_ends_earlier_and_the_stricter_one_is_told() =>
        Gen.Select(Starts, Gen.OneOf(CalendarDays, Months)).Sample(
            (start, limit) =>
            {
                var (raw, holiday, published, any) = (Due(start, limit, RollOver.None), Due(start, limit, RollOver.Holiday), Due(start, limit, RollOver.Break), Due(start, limit, RollOver.AnyOffDay));
                var told = ClockRequest.From(start, Limit.Parse(limit)).Compute().EarlierReading;
                return raw <= holiday && holiday <= published && published <= any && told == (holiday < published ? holiday : null);
            },
            iter: Inputs);

    [Fact]
    public void The_explanation_counts_to_the_limit_without_a_gap() =>
        Gen.Select(Starts, AnyLimit, Pauses, Rolls).Sample(
            (start, limit, pauses, rolls) =>
            {
                var request = ClockRequest.From(start, Limit.Parse(limit)) with
                {
                    RollsOver = rolls,
                    Pauses = [.. pauses.Select(pause => new Pause(start.AddDays(pause.After), start.AddDays(pause.After + pause.Length - 1)))],
                };
                var deadline = request.Compute();
                var days = deadline.Explanation;

                days[0].Date.ShouldBe(start);
                days[^1].Date.ShouldBe(deadline.Due);
                days.Select(day => day.Date.DayNumber).ShouldBe(Enumerable.Range(start.DayNumber, days.Count));
                days.Where(day => day.Counted).Select(day => day.Number).ShouldBe(Enumerable.Range(1, days.Count(day => day.Counted)).Select(n => (int?)n));
                days.Last(day => day.Counted).Date.ShouldBe(deadline.RawDue);
                days.ShouldAllBe(day => day.Chinese.Length > 2 && day.English.Length > 2 && day.Counted == (day.Number != null));
            },
            iter: 1_000);

    private static DateOnly Due(DateOnly start, string limit, RollOver rolls) =>
        (ClockRequest.From(start, Limit.Parse(limit)) with { RollsOver = rolls }).Compute().Due;

    private static Gen<DateOnly> Days(DateOnly first, DateOnly last) => Gen.Int[first.DayNumber, last.DayNumber].Select(DateOnly.FromDayNumber);
}
