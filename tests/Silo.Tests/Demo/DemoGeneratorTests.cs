using Oversight.Grains.Enterprises;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;
using Oversight.Silo.Demo;
using Oversight.Silo.Import.Matters;
using Oversight.Silo.Tests.Import;

namespace Oversight.Silo.Tests.Demo;

public class DemoGeneratorTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 12, 0, 0, TimeSpan.FromHours(8));
    private static readonly Division[] Streets = [.. Reference.Tree.Streets(DivisionCode.Parse(DemoDistrict.Code))];

    [Fact]
    public void The_same_seed_tells_the_same_story()
    {
        var (businesses, matters) = Make(7);
        var (again, mattersAgain) = Make(7);

        again.Select(b => b.Registration).ShouldBe(businesses.Select(b => b.Registration));
        mattersAgain.Select(m => (m.Id, m.Content, m.ReceivedAt, m.ClosedAt)).ShouldBe(matters.Select(m => (m.Id, m.Content, m.ReceivedAt, m.ClosedAt)));
        Make(8).Matters.Select(m => m.Content).ShouldNotBe(matters.Select(m => m.Content));
    }

    [Fact]
    public void Businesses_have_valid_codes_names_of_their_own_and_addresses_that_lie_in_their_street()
    {
        var (businesses, _) = Make(7);
        var matcher = new AddressMatcher(Reference.Tree);

        Streets.Length.ShouldBe(12);
        businesses.Count.ShouldBe(300);
        businesses.Select(b => b.Registration.Name).Distinct().Count().ShouldBe(300);
        businesses.ShouldAllBe(b => CreditCode.Parse(b.Registration.Code, "code").Value == b.Registration.Code);
        businesses.ShouldAllBe(b => ((AddressMatch.Matched)matcher.Match(b.Registration.Address!, null)).Street.Code.Value == b.Registration.Street);
    }

    [Fact]
    public void Matters_cover_every_kind_channel_and_outcome_and_keep_the_order_of_time()
    {
        var (_, matters) = Make(7);

        matters.Select(m => m.Kind).Distinct().Count().ShouldBe(MatterKinds.All.Count);
        matters.Select(m => MatterKinds.Of(m.Kind).Channel).Distinct().Count().ShouldBe(Enum.GetValues<Channel>().Length);
        matters.Where(m => m.Outcome is not null).Select(m => m.Outcome).Distinct().Count().ShouldBe(Enum.GetValues<MatterOutcome>().Length);
        matters.Select(m => m.ReceivedAt).ShouldBeInOrder();
        matters.ShouldAllBe(m => m.ReceivedAt < Now && m.ReceivedAt > Now.AddDays(-367));
        matters.ShouldAllBe(m => m.ClosedAt == null || (m.ClosedAt > m.ReceivedAt && m.ClosedAt <= Now));
        matters.ShouldAllBe(m => m.OccurredOn == null || m.OccurredOn <= ChinaTime.Day(m.ReceivedAt));
        matters.Count(m => m.Outcome is null).ShouldBeInRange(100, 500);
        matters.ShouldAllBe(m => m.Content.Length > 10 && m.Content.Length < 200);
    }

    private static (List<DemoBusiness> Businesses, List<MatterItem> Matters) Make(int seed)
    {
        var chance = new Chance(seed);
        var maker = new DemoBusinesses(chance, Streets, ChinaTime.Day(Now));
        var known = maker.Make(300);
        return (known, new DemoMatters(chance, known, [maker.MakeNameless()], Streets, Now).Make(2_000));
    }
}
