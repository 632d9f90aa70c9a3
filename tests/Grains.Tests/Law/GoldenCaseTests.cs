using Oversight.Grains.Law;
using Oversight.Grains.Law.Calendar;
using Oversight.Grains.Law.Clock;
using Oversight.Grains.Subjects;
using static Oversight.Grains.Tests.Law.Clocks;

namespace Oversight.Grains.Tests.Law;

/// <summary>Dates that were worked out by hand from the notice for 2026 and the words of the law.</summary>
public sealed class GoldenCaseTests
{
    [Theory]
    [InlineData("2026-02-10", "7wd", "2026-02-26")]
    [InlineData("2026-04-28", "7wd", "2026-05-11")]
    [InlineData("2026-09-18", "15wd", "2026-10-15")]
    [InlineData("2026-09-18", "30wd", "2026-11-05")]
    [InlineData("2026-09-30", "7wd", "2026-10-15")]
    [InlineData("2026-04-30", "7wd", "2026-05-13")]
    [InlineData("2026-02-11", "7wd", "2026-02-27")]
    [InlineData("2026-09-18", "7wd", "2026-09-29")]
    [InlineData("2026-09-29", "7wd", "2026-10-14")]
    [InlineData("2025-12-31", "7wd", "2026-01-12")]
    [InlineData("2026-09-17", "15wd", "2026-10-14")]
    [InlineData("2026-09-17", "30wd", "2026-11-04")]
    public void Working_days_know_breaks_and_make_up_days(string from, string limit, string due)
    {
        var deadline = Request(from, limit).Compute();

        Text(deadline.Due).ShouldBe(due);
        deadline.RawDue.ShouldBe(deadline.Due);
        deadline.Provisional.ShouldBeFalse();
        deadline.EarlierReading.ShouldBeNull();
        deadline.DueInstant.ShouldBe(ChinaTime.Start(deadline.Due.AddDays(1)));
    }

    [Theory]
    [InlineData("2026-08-03", "2026-10-02", "2026-10-08", "2026-10-04", "2026-10-08")]
    [InlineData("2026-08-02", "2026-10-01", "2026-10-08", "2026-10-04", "2026-10-08")]
    [InlineData("2026-07-28", "2026-09-26", "2026-09-28", "2026-09-26", "2026-09-28")]
    [InlineData("2026-06-16", "2026-08-15", "2026-08-15", "2026-08-15", "2026-08-17")]
    [InlineData("2026-05-06", "2026-07-05", "2026-07-05", "2026-07-05", "2026-07-06")]
    public void Sixty_calendar_days_roll_as_far_as_the_setting_says(string from, string raw, string pastBreak, string pastHoliday, string pastAnyOffDay)
    {
        Text(Request(from, "60d").Compute().RawDue).ShouldBe(raw);
        Due(from, "60d").ShouldBe(pastBreak);
        Due(from, "60d", RollOver.Holiday).ShouldBe(pastHoliday);
        Due(from, "60d", RollOver.AnyOffDay).ShouldBe(pastAnyOffDay);
        Due(from, "60d", RollOver.None).ShouldBe(raw);
    }

    [Fact]
    public void Staff_see_the_earlier_date_of_the_stricter_reading()
    {
        Request("2026-08-02", "60d").Compute().EarlierReading.ShouldBe(Day("2026-10-04"));
        Request("2026-07-28", "60d").Compute().EarlierReading.ShouldBe(Day("2026-09-26"));
        (Request("2026-05-06", "60d") with { RollsOver = RollOver.AnyOffDay }).Compute().EarlierReading.ShouldBe(Day("2026-07-05"));
        Request("2026-06-16", "60d").Compute().EarlierReading.ShouldBeNull();
        Request("2026-08-02", "60d").Compute().Notes.Select(note => note.Code).ShouldBe(["earlier-reading"]);
    }

    [Theory]
    [InlineData("2026-03-02", "2026-05-08", "2026-05-06")]
    [InlineData("2026-04-14", "2026-06-18", "2026-06-13")]
    public void The_old_and_the_new_mediation_rule_end_on_different_days(string from, string old, string now)
    {
        var before = Request(from, "45wd").Compute();
        var after = Request(from, "60d").Compute();

        Text(before.Due).ShouldBe(old);
        Text(after.Due).ShouldBe(now);
        Deadline.StricterOf(before, after).ShouldBeSameAs(after);
        Deadline.StricterOf(after, before).ShouldBeSameAs(after);
    }

    [Fact]
    public void A_date_in_a_year_without_a_notice_is_provisional_and_says_why()
    {
        var deadline = Request("2026-12-20", "15wd").Compute();

        Text(deadline.Due).ShouldBe("2027-01-08");
        deadline.Provisional.ShouldBeTrue();
        deadline.Notes.Select(note => note.Code).ShouldBe(["unpublished", "holiday-ahead"]);
        deadline.Notes[1].Chinese.ShouldContain("2027-01-01");
        deadline.Explanation.Single(day => day.Date == Day("2027-01-04")).Chinese.ShouldContain("放假安排未知");
    }

    /// <summary>Until the notice is out nobody knows; the two Decembers in which it reached back are 2018 and 2022.</summary>
    [Fact]
    public void The_last_days_of_a_year_are_final_but_named_while_the_next_notice_is_out()
    {
        var deadline = Request("2026-12-18", "7wd").Compute();

        Text(deadline.Due).ShouldBe("2026-12-29");
        deadline.Provisional.ShouldBeFalse();
        deadline.Notes.Select(note => note.Code).ShouldBe(["turn-of-year"]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(30)]
    public void An_appraisal_of_n_days_adds_n_natural_days(int days)
    {
        var from = Day("2026-05-20");
        var request = Request("2026-05-06", "60d") with { RollsOver = RollOver.None };

        var paused = (request with { Pauses = [new Pause(from, from.AddDays(days - 1), "检测鉴定")] }).Compute();

        paused.Due.ShouldBe(request.Compute().Due.AddDays(days));
        paused.Explanation.Count(day => day.Reason == DayReason.Paused).ShouldBe(days);
        paused.Explanation.First(day => day.Reason == DayReason.Paused).Chinese.ShouldBe("周三，暂停：检测鉴定");
    }

    [Fact]
    public void A_foreign_calendar_goes_through_the_same_engine()
    {
        var calendar = WorkCalendar.FromOffDays(new Dictionary<DateOnly, string>());
        StatutoryClock.Compute(Request("2008-10-01", "20wd"), calendar).Due.ShouldBe(Day("2008-10-29"));

        var british = WorkCalendar.FromOffDays(new Dictionary<DateOnly, string> { [Day("2008-12-25")] = "Christmas Day", [Day("2008-12-26")] = "Boxing Day", [Day("2009-01-01")] = "New Year's Day" });
        var deadline = StatutoryClock.Compute(Request("2008-12-19", "10wd"), british);
        deadline.Due.ShouldBe(Day("2009-01-07"));
        deadline.Provisional.ShouldBeFalse();
        deadline.Explanation.Single(day => day.Date == Day("2008-12-25")).English.ShouldBe("Thursday, statutory holiday: Christmas Day");
    }

    [Theory]
    [InlineData("2026-11-06T16:30:00+08:00", "1h", "2026-11-09T09:30:00+08:00")]
    [InlineData("2026-11-06T16:00:00+08:00", "1h", "2026-11-06T17:00:00+08:00")]
    [InlineData("2026-11-06T18:00:00+08:00", "1h", "2026-11-09T10:00:00+08:00")]
    [InlineData("2026-11-07T12:00:00+08:00", "8h", "2026-11-09T17:00:00+08:00")]
    [InlineData("2026-05-08T16:30:00+08:00", "1h", "2026-05-09T09:30:00+08:00")]
    public void A_service_goal_counts_the_hours_in_which_the_office_is_open(string from, string limit, string due)
    {
        var request = ClockRequest.From(DateTimeOffset.Parse(from, null), Limit.Parse(limit)) with { ServiceHours = new(new(9, 0), new(17, 0)) };

        request.Compute().DueInstant.ShouldBe(DateTimeOffset.Parse(due, null));
    }

    [Theory]
    [InlineData("2026-05-11T16:30:00+08:00", "48h", "2026-05-13T16:30:00+08:00")]
    [InlineData("2026-05-01T08:00:00Z", "24h", "2026-05-02T16:00:00+08:00")]
    [InlineData("2026-05-01T00:00:00+08:00", "5h", "2026-05-01T05:00:00+08:00")]
    public void Hours_of_the_law_are_natural_hours_on_every_day(string from, string limit, string due)
    {
        var deadline = ClockRequest.From(DateTimeOffset.Parse(from, null), Limit.Parse(limit)).Compute();

        deadline.DueInstant.ShouldBe(DateTimeOffset.Parse(due, null));
        deadline.IsOverdueAt(deadline.DueInstant.AddTicks(-1)).ShouldBeFalse();
        deadline.IsOverdueAt(deadline.DueInstant).ShouldBeTrue();
    }
}
