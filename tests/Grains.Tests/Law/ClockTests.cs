using Oversight.Grains.Errors;
using Oversight.Grains.Law;
using Oversight.Grains.Law.Clock;
using Oversight.Grains.Subjects;
using static Oversight.Grains.Tests.Law.Clocks;

namespace Oversight.Grains.Tests.Law;

public sealed class ClockTests
{
    [Fact]
    public void Every_day_is_explained_from_day_zero_to_the_last()
    {
        var lines = Request("2026-04-30", "7wd").Compute().Explanation.Select(day => $"{day.Date:MM-dd} {day.Number?.ToString(provider: null) ?? "-"} {day.Chinese}");

        lines.ShouldBe(
        [
            "04-30 - 周四，开始当日不计入",
            "05-01 - 周五，劳动节，法定节假日",
            "05-02 - 周六，劳动节，法定节假日",
            "05-03 - 周日，劳动节假期",
            "05-04 - 周一，劳动节假期",
            "05-05 - 周二，劳动节假期",
            "05-06 1 周三，工作日",
            "05-07 2 周四，工作日",
            "05-08 3 周五，工作日",
            "05-09 4 周六，调休上班：劳动节",
            "05-10 - 周日，休息日",
            "05-11 5 周一，工作日",
            "05-12 6 周二，工作日",
            "05-13 7 周三，工作日",
        ]);
    }

    [Theory]
    [InlineData("2026-01-31", "1m", "2026-02-28")]
    [InlineData("2024-02-29", "1y", "2025-02-28")]
    [InlineData("2026-03-10", "3m", "2026-06-10")]
    [InlineData("2026-08-31", "6m", "2027-02-28")]
    public void Months_end_on_the_day_of_the_same_number_or_the_last(string from, string limit, string due) =>
        Due(from, limit, RollOver.None).ShouldBe(due);

    [Fact]
    public void An_extension_in_the_same_unit_adds_to_the_limit()
    {
        Extended("2026-09-18", "15wd", "15wd").ShouldBe("2026-11-05");
        Extended("2026-11-30", "3m", "3m").ShouldBe("2027-05-30");
        Extended("2026-03-02", "90d", "30d").ShouldBe(Due("2026-03-02", "120d"));
        Extended("2026-03-02", "1m", "10d").ShouldBe(Text(Day("2026-04-02").AddDays(10)));
        Extended("2026-03-02", "10d", "1wd").ShouldBe("2026-03-13");

        static string Extended(string from, string limit, string by) =>
            Text((Request(from, limit) with { Extensions = [new(Limit.Parse(by), "局长", Day(from))] }).Compute().Due);
    }

    [Fact]
    public void Pauses_that_overlap_leave_a_day_out_once() =>
        Request("2026-05-06", "60d", "2026-05-10..2026-05-19", "2026-05-15..2026-05-24", "2026-05-15..2026-05-15").Compute().RawDue
            .ShouldBe(Request("2026-05-06", "60d", "2026-05-10..2026-05-24").Compute().RawDue);

    [Fact]
    public void Working_days_within_a_pause_do_not_count()
    {
        // 05-07 and 05-08 are left out, and so is the make-up Saturday 05-09.
        Text(Request("2026-04-30", "7wd", "2026-05-07..2026-05-10").Compute().Due).ShouldBe("2026-05-18");
    }

    [Fact]
    public void A_pause_outside_the_clock_changes_nothing()
    {
        var plain = Request("2026-05-06", "20d").Compute().Due;

        Request("2026-05-06", "20d", "2026-04-01..2026-05-06").Compute().Due.ShouldBe(plain);
        Request("2026-05-06", "20d", "2026-05-27..2026-06-30").Compute().Due.ShouldBe(plain);
    }

    [Fact]
    public void A_pause_that_ends_on_the_day_of_an_event_gives_that_day_back()
    {
        var pause = Pause.Until(Day("2026-05-10"), Day("2026-05-20"));

        pause.To.ShouldBe(Day("2026-05-19"));
        (Request("2026-05-06", "30d") with { Pauses = [pause] }).Compute().Due.ShouldBe(Request("2026-05-06", "40d").Compute().Due);
        (Request("2026-05-06", "30d") with { Pauses = [Pause.Until(Day("2026-05-10"), Day("2026-05-10"))] }).Compute().Due.ShouldBe(Request("2026-05-06", "30d").Compute().Due);
    }

    [Fact]
    public void A_clock_that_is_paused_now_is_never_overdue_and_moves_with_today()
    {
        var request = Request("2026-05-06", "10d", "2026-05-12..");

        var today = (request with { AsOf = Day("2026-07-01") }).Compute();

        today.PausedSince.ShouldBe(Day("2026-05-12"));
        today.Due.ShouldBe(Day("2026-05-16").AddDays(51));
        today.IsOverdueAt(ChinaTime.Start(Day("2030-01-01"))).ShouldBeFalse();
        today.Notes.Select(note => note.Code).ShouldBe(["paused"]);
        request.Compute().Due.ShouldBe(Day("2026-05-17"));
    }

    [Fact]
    public void The_last_day_never_falls_into_a_pause_that_began_during_the_break()
    {
        // The raw last day is 10-01; testing begins within the break and ends on 10-12.
        Text(Request("2026-08-02", "60d", "2026-10-03..2026-10-12").Compute().Due).ShouldBe("2026-10-13");
    }

    [Fact]
    public void Hours_within_a_pause_do_not_count()
    {
        var request = ClockRequest.From(new DateTimeOffset(2026, 5, 11, 16, 30, 0, TimeSpan.FromHours(8)), Limit.Parse("48h"));

        (request with { Pauses = [Pause.Parse("2026-05-12..2026-05-12")] }).Compute().DueInstant.ShouldBe(new DateTimeOffset(2026, 5, 14, 16, 30, 0, TimeSpan.FromHours(8)));
    }

    [Fact]
    public void Hours_are_explained_day_by_day()
    {
        var request = ClockRequest.From(new DateTimeOffset(2026, 5, 11, 16, 30, 0, TimeSpan.FromHours(8)), Limit.Parse("48h")) with { Pauses = [new(Day("2026-05-13"), Day("2026-05-13"), "鉴定")] };

        request.Compute().Explanation.Select(day => $"{day.Date:MM-dd} {day.Chinese}; {day.English}").ShouldBe(
        [
            "05-11 周一，计入7小时30分; Monday, counts 7 h 30 min",
            "05-12 周二，计入24小时; Tuesday, counts 24 h",
            "05-13 周三，暂停：鉴定; Wednesday, paused: 鉴定",
            "05-14 周四，计入16小时30分; Thursday, counts 16 h 30 min",
        ]);
    }

    [Theory]
    [InlineData("2026-05-11", 2, false)]
    [InlineData("2026-05-13", 0, false)]
    [InlineData("2026-05-14", -1, true)]
    [InlineData("2026-05-16", -2, true)]
    [InlineData("2026-05-01", 7, false)]
    public void What_is_left_is_told_in_working_days(string today, int left, bool overdue)
    {
        var remaining = Request("2026-04-30", "7wd").Compute().RemainingAt(ChinaTime.Start(Day(today)).AddHours(10));

        remaining.ShouldBe(new Remaining(left, LimitUnit.WorkingDays));
        remaining.IsOverdue.ShouldBe(overdue);
    }

    [Fact]
    public void What_is_left_of_a_limit_past_which_only_a_weekend_went_is_overdue_all_the_same() =>
        Request("2026-06-01", "9wd").Compute().RemainingAt(ChinaTime.Start(Day("2026-06-13")).AddHours(1)).ShouldBe(new Remaining(-1, LimitUnit.WorkingDays));

    [Fact]
    public void A_day_begins_at_midnight_in_China()
    {
        var late = ClockRequest.From(new DateTimeOffset(2026, 4, 30, 15, 59, 59, TimeSpan.Zero), Limit.Parse("7wd"));
        var later = ClockRequest.From(new DateTimeOffset(2026, 4, 30, 16, 0, 0, TimeSpan.Zero), Limit.Parse("7wd"));

        Text(late.Compute().Due).ShouldBe("2026-05-13");
        Text(later.Compute().Due).ShouldBe("2026-05-13");
        late.Compute().Explanation[0].Date.ShouldBe(Day("2026-04-30"));
        later.Compute().Explanation[0].Date.ShouldBe(Day("2026-05-01"));
    }

    [Fact]
    public void What_cannot_be_counted_is_refused_with_field_and_rule()
    {
        Refused(() => Request("0001-01-01", "7wd")).ShouldBe(("start", "0001-01-01"));
        Refused(() => Request("9999-12-31", "7wd")).ShouldBe(("start", "9999-12-31"));
        Refused(() => ClockRequest.From(DateTimeOffset.MinValue, Limit.Parse("7wd")).Compute()).ShouldBe(("start", "0001-01-01"));
        Refused(() => ClockRequest.From(DateTimeOffset.MaxValue, Limit.Parse("1h")).Compute()).ShouldBe(("start", "9999-12-31"));
        Refused(() => Limit.Parse("0d")).ShouldBe(("limit", "0d"));
        Refused(() => Limit.Parse("100000wd")).ShouldBe(("limit", "100000wd"));
        Refused(() => Limit.Parse("99999999999999999999d")).ShouldBe(("limit", "99999999999999999999d"));
        Refused(() => Limit.Parse("-3d")).ShouldBe(("limit", "-3d"));
        Refused(() => Limit.Parse("7")).ShouldBe(("limit", "7"));
        Refused(() => Limit.Parse("７wd")).ShouldBe(("limit", "７wd"));
        Refused(() => Request("2026-01-01", "7wd", "2026-02-01..2026-01-01")).ShouldBe(("pause", "2026-02-01..2026-01-01"));
        Refused(() => Request("2026-01-01", "7wd", "yesterday")).ShouldBe(("pause", "yesterday"));
        Refused(() => Request("2099-12-31", "50y").Compute()).ShouldBe(("limit", "50y"));
        Refused(() => Request("2026-01-01", "7wd", "2026-01-02..2100-12-31").Compute()).ShouldBe(("limit", "7wd"));
        Refused(() => (Request("2026-01-01", "7wd") with { Pauses = [new(Day("2026-01-05"), Day("2026-01-01"))] }).Compute()).ShouldBe(("pauses", "2026-01-05..2026-01-01"));
        Refused(() => (Request("2026-01-01", "7wd") with { Extensions = [new(Limit.Parse("3h"))] }).Compute()).ShouldBe(("extensions", "3h"));
        Refused(() => new ClockRequest { Start = ChinaTime.Start(Day("2026-01-01")), Limit = default }.Compute()).ShouldBe(("limit", "0"));

        static (string?, string?) Refused(Func<object> what)
        {
            var error = Should.Throw<InvalidInputException>(what);
            error.Rule.ShouldNotBeNullOrEmpty();
            return (error.Field, error.Value);
        }
    }

    [Theory]
    [InlineData("7wd", "7个工作日", "7 working days")]
    [InlineData("1d", "1日", "1 calendar day")]
    [InlineData("3m", "3个月", "3 months")]
    [InlineData("2y", "2年", "2 years")]
    [InlineData("48h", "48小时", "48 hours")]
    public void A_limit_is_read_and_written_as_it_was(string text, string chinese, string english)
    {
        var limit = Limit.Parse(text);

        limit.ToString().ShouldBe(text);
        limit.Chinese.ShouldBe(chinese);
        limit.English.ShouldBe(english);
        System.Text.Json.JsonSerializer.Deserialize<Limit>(System.Text.Json.JsonSerializer.Serialize(limit)).ShouldBe(limit);
    }
}
