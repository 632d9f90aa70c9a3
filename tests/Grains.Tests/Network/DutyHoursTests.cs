using Oversight.Grains.Errors;
using Oversight.Grains.Network;

namespace Oversight.Grains.Tests.Network;

public sealed class DutyHoursTests
{
    [Theory]
    [InlineData("Mon-Fri 09:00-17:00", "Mon-Fri 09:00-17:00")]
    [InlineData("周一至周五 9:00-17:00", "Mon-Fri 09:00-17:00")]
    [InlineData("周一至周五08:30–12:00；周一到周五 13:30-17:00; 周日 09:00-12:00", "Mon-Fri 08:30-12:00; Mon-Fri 13:30-17:00; Sun 09:00-12:00")]
    [InlineData("mon-sun 0:00-24:00", "Mon-Sun 00:00-24:00")]
    public void Both_ways_of_writing_are_read_and_written_in_one(string text, string written) => DutyHours.Parse(text).ToString().ShouldBe(written);

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    [InlineData("9:00-17:00")]
    [InlineData("Mon-Fri")]
    [InlineData("Fri-Mon 09:00-17:00")]
    [InlineData("Mon 17:00-09:00")]
    [InlineData("Mon 09:00-09:00")]
    [InlineData("Mon 09:00-24:01")]
    [InlineData("Mon 09:60-10:00")]
    [InlineData("Mon 09:00-17:00; sometimes")]
    public void What_is_no_week_is_refused_with_the_rule(string text) =>
        Should.Throw<InvalidInputException>(() => DutyHours.Parse(text)).Rule!.ShouldContain("Mon-Fri 09:00-17:00");

    [Theory]
    [InlineData("2026-11-24T01:00:00Z", true)]
    [InlineData("2026-11-24T00:59:59Z", false)]
    [InlineData("2026-11-24T08:59:59Z", true)]
    [InlineData("2026-11-24T09:00:00Z", false)]
    [InlineData("2026-11-29T02:00:00Z", true)]
    [InlineData("2026-11-28T02:00:00Z", false)]
    public void An_instant_lies_in_the_hours_by_the_clock_of_China(string instant, bool covered) =>
        DutyHours.Parse("Mon-Fri 09:00-17:00; Sun 09:00-12:00")
            .Cover(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(covered);
}
