using Oversight.Grains.Responses;

namespace Oversight.Grains.Tests.Responses;

public sealed class PaceTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 4, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_page_has_the_time_between_its_being_sent_and_its_coming_back_over_all_visits()
    {
        var pace = Pace.Start(Noon, DeviceClass.Phone)
            .Returned("one", Noon, Noon.AddSeconds(30))
            .Returned("two", Noon.AddSeconds(31), Noon.AddSeconds(41))
            .Returned("one", Noon.AddSeconds(50), Noon.AddSeconds(55));

        pace.Pages.ShouldBe([new("one", 35), new("two", 10)]);
        pace.Breaks.ShouldBe(0);
        pace.ToParadata(anonymous: true).Seconds.ShouldBe(45);
    }

    [Fact]
    public void Who_goes_away_makes_a_break_and_thinks_no_longer_for_it()
    {
        var pace = Pace.Start(Noon, DeviceClass.Phone)
            .Returned("one", Noon, Noon.AddSeconds(20))
            .Returned("two", Noon.AddHours(3), Noon.AddHours(3).AddSeconds(10))
            .Returned("three", Noon.AddHours(3).AddSeconds(11), Noon.AddHours(5));

        pace.Breaks.ShouldBe(2);
        pace.Pages.ShouldBe([new("one", 20), new("two", 10)]);
    }

    [Fact]
    public void A_page_that_says_it_was_sent_before_the_last_one_or_in_the_future_is_not_believed()
    {
        var pace = Pace.Start(Noon, DeviceClass.Phone).Returned("one", DateTimeOffset.MinValue, Noon.AddSeconds(5)).Returned("two", DateTimeOffset.MaxValue, Noon.AddSeconds(9));

        pace.Pages.ShouldBe([new("one", 5), new("two", 0)]);
    }
}
