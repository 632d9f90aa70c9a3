using System.Text.Json;
using Oversight.Grains.Errors;
using Oversight.Grains.Law.Calendar;
using Oversight.Testing;
using static Oversight.Grains.Tests.Law.Clocks;

namespace Oversight.Grains.Tests.Law;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar China = WorkCalendars.Default;

    [Theory]
    [InlineData("2026-09-30", DayKind.WorkingDay, null)]
    [InlineData("2026-10-01", DayKind.Holiday, "国庆节")]
    [InlineData("2026-10-04", DayKind.BreakDay, "国庆节")]
    [InlineData("2026-10-10", DayKind.MakeUpDay, "国庆节")]
    [InlineData("2026-10-11", DayKind.Weekend, null)]
    [InlineData("2026-09-25", DayKind.Holiday, "中秋节")]
    [InlineData("2026-09-26", DayKind.BreakDay, "中秋节")]
    [InlineData("2026-02-15", DayKind.BreakDay, "春节")]
    [InlineData("2026-02-16", DayKind.Holiday, "春节")]
    [InlineData("2026-05-02", DayKind.Holiday, "劳动节")]
    [InlineData("2024-05-02", DayKind.BreakDay, "劳动节")]
    [InlineData("2022-12-31", DayKind.BreakDay, "元旦")]
    [InlineData("2018-12-29", DayKind.MakeUpDay, "元旦")]
    [InlineData("2020-02-03", DayKind.WorkingDay, "春节")]
    public void Every_day_has_its_kind_and_the_holiday_s_name(string day, DayKind kind, string? holiday)
    {
        var known = China.Day(Day(day));

        known.Kind.ShouldBe(kind);
        known.Holiday.ShouldBe(holiday);
    }

    [Fact]
    public void A_year_without_a_notice_is_unknown_and_not_a_year_without_holidays()
    {
        China.IsPublished(2026).ShouldBeTrue();
        China.IsPublished(2027).ShouldBeFalse();
        China.IsPublished(2018).ShouldBeFalse();
        China.Day(Day("2027-01-01")).ShouldBe(new CalendarDay(Day("2027-01-01"), DayKind.WorkingDay, null, IsPublished: false));
    }

    [Fact]
    public void The_holidays_of_the_regulation_are_those_that_were_written_down_by_hand() =>
        Enumerable.Range(2019, 8).SelectMany(year => StatutoryHolidays.Of(year).Keys).ShouldBe(NaiveCount.Holidays, ignoreOrder: true);

    [Fact]
    public void Mid_autumn_and_national_day_may_be_the_same_day()
    {
        StatutoryHolidays.NameOf(Day("2020-10-01")).ShouldBe("国庆节、中秋节");
        StatutoryHolidays.Of(2013).ShouldBeEmpty();
        StatutoryHolidays.Of(2100).Count.ShouldBeInRange(12, 13);
    }

    [Fact]
    public void Two_independent_sources_agree_on_every_day_of_2019_to_2026()
    {
        using var other = JsonDocument.Parse(File.ReadAllText(SharedData.Require("calendar", "chinese-days_2019-2026.json")));
        var off = other.RootElement.GetProperty("holidays").EnumerateObject().Select(day => Day(day.Name)).ToHashSet();
        var work = other.RootElement.GetProperty("workdays").EnumerateObject().Select(day => Day(day.Name)).ToHashSet();

        var different = Enumerable.Range(Day("2019-01-01").DayNumber, 8 * 366).Select(DateOnly.FromDayNumber).TakeWhile(day => day.Year <= 2026)
            .Where(day => China.IsWorking(day) != (work.Contains(day) || (!off.Contains(day) && day.DayOfWeek is not DayOfWeek.Saturday and not DayOfWeek.Sunday)));

        different.ShouldBeEmpty();
    }

    [Fact]
    public void A_notice_that_arrives_makes_provisional_dates_final()
    {
        using var folder = new TempFolder("calendar");
        var calendars = new WorkCalendars(folder.Path);
        var before = Oversight.Grains.Law.Clock.StatutoryClock.Compute(Request("2026-12-20", "15wd"), calendars.Current);

        calendars.Refresh().ShouldBeFalse();
        File.WriteAllText(Path.Combine(folder.Path, "2027.json"), Notice2027());
        calendars.Refresh().ShouldBeTrue();
        var after = Oversight.Grains.Law.Clock.StatutoryClock.Compute(Request("2026-12-20", "15wd"), calendars.Current);

        before.Provisional.ShouldBeTrue();
        after.Provisional.ShouldBeFalse();
        Text(after.Due).ShouldBe("2027-01-11");
        after.Calendar.Version.ShouldNotBe(before.Calendar.Version);
        after.Notes.ShouldBeEmpty();
    }

    [Fact]
    public void A_broken_notice_changes_nothing()
    {
        using var folder = new TempFolder("calendar");
        var calendars = new WorkCalendars(folder.Path);
        var before = calendars.Current;

        File.WriteAllText(Path.Combine(folder.Path, "2027.json"), "{");
        Should.Throw<InvalidInputException>(() => calendars.Refresh()).Message.ShouldContain("2027.json");

        calendars.Current.ShouldBeSameAs(before);
        Should.Throw<InvalidInputException>(() => new WorkCalendars(Path.Combine(folder.Path, "nowhere"))).Field.ShouldBe("Law:CalendarFolder");
    }

    [Theory]
    [InlineData("""not json""", "2027.json: must be JSON")]
    [InlineData("""[]""", "2027.json: 'Array' must be an object")]
    [InlineData("""{"papers":[],"days":[]}""", "2027.json: year: must be a whole number")]
    [InlineData("""{"year":"2027","papers":[],"days":[]}""", "2027.json: year: '\"2027\"' must be a whole number")]
    [InlineData("""{"year":2026,"papers":[],"days":[]}""", "2027.json: year: '2026' must be the year in the name of the file")]
    [InlineData("""{"year":9999999,"papers":[],"days":[]}""", "2027.json: year: '9999999' must be 1950..2100")]
    [InlineData("""{"year":2027,"days":[]}""", "2027.json: papers: must be a list")]
    [InlineData("""{"year":2027,"papers":[]}""", "2027.json: days: must be a list")]
    [InlineData("""{"year":2027,"papers":[],"days":[1]}""", "2027.json: days[0]: '1' must be an object")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"date":"2027-01-01","isOffDay":true}]}""", "2027.json: days[0].name: is missing")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-1-1","isOffDay":true}]}""", "2027.json: days[0].date: '2027-1-1' must be a day")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-02-30","isOffDay":true}]}""", "2027.json: days[0].date: '2027-02-30' must be a day")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2026-01-01","isOffDay":true}]}""", "2027.json: days[0].date: '2026-01-01' must lie in 2027")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":"yes"}]}""", "2027.json: days[0].isOffDay: '\"yes\"' must be true or false")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true},{"name":"元旦","date":"2027-01-01","isOffDay":true}]}""", "2027.json: days: '2027-01-01' names a day twice")]
    [InlineData("""{"year":2027,"papers":[],"days":[{"name":"元旦","date":"2027-01-01","isOffDay":true}]}""", "2027.json: days: '2027-02-05' must name the statutory holiday 春节 as an off day")]
    public void A_year_file_is_refused_with_its_place_and_the_rule(string text, string message) =>
        Should.Throw<InvalidInputException>(() => CalendarFile.Parse(text, "2027.json")).Message.ShouldStartWith(message);

    [Fact]
    public void Days_outside_the_calendar_are_refused()
    {
        Should.Throw<InvalidInputException>(() => China.Day(DateOnly.MinValue)).Value.ShouldBe("0001-01-01");
        Should.Throw<InvalidInputException>(() => China.IsWorking(DateOnly.MaxValue)).Rule.ShouldBe("must be 1950-01-01..2100-12-31");
    }

    [Fact]
    public void Two_notices_that_contradict_each_other_are_refused()
    {
        var one = new CalendarYear(2022, [], [new("元旦", Day("2022-12-31"), IsOffDay: false)]);
        var other = new CalendarYear(2023, [], [new("元旦", Day("2022-12-31"), IsOffDay: true)]);

        Should.Throw<InvalidInputException>(() => WorkCalendar.FromNotices([one, other])).Value.ShouldBe("2022-12-31");
        Should.Throw<InvalidInputException>(() => WorkCalendar.FromNotices([one, one])).Value.ShouldBe("2022");
    }

    /// <summary>Made up for this test: the holidays proper alone.</summary>
    private static string Notice2027()
    {
        var days = StatutoryHolidays.Of(2027).Select(holiday => new { name = holiday.Value, date = Text(holiday.Key), isOffDay = true });
        return JsonSerializer.Serialize(new { year = 2027, papers = Array.Empty<string>(), days });
    }
}
