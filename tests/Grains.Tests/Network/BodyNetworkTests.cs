using Oversight.Grains.Network;

namespace Oversight.Grains.Tests.Network;

public sealed class BodyNetworkTests
{
    private static readonly DateOnly Today = SmallNetwork.Today;

    [Theory]
    [InlineData("gudang-mall", "gudang-mall gudang xihu hangzhou")]
    [InlineData("hangzhou", "hangzhou")]
    [InlineData("nobody", "")]
    public void A_breach_goes_up_from_the_body_to_the_top(string from, string chain) =>
        string.Join(' ', SmallNetwork.Whole.EscalationChain(from, Today).Select(body => body.Id)).ShouldBe(chain);

    [Fact]
    public void A_breach_passes_over_a_body_that_works_no_more()
    {
        var network = SmallNetwork.With(SmallNetwork.Of("gudang") with { ActiveTo = Today.AddDays(-1) });

        network.EscalationChain("gudang-mall", Today).Select(body => body.Id).ShouldBe(["gudang-mall", "xihu", "hangzhou"]);
        network.EscalationChain("gudang-mall", Today.AddDays(-1)).Count.ShouldBe(4);
    }

    [Theory]
    [InlineData("xihu", "shangcheng", "hangzhou")]
    [InlineData("gudang", "shangcheng", "hangzhou")]
    [InlineData("gudang", "xihu-food", "xihu")]
    [InlineData("gudang", "xihu", "xihu")]
    [InlineData("gudang", "gudang", "xihu")]
    [InlineData("hangzhou", "hangzhou", null)]
    [InlineData("gudang", "nobody", null)]
    public void A_dispute_goes_to_the_nearest_authority_above_both(string one, string other, string? superior)
    {
        (SmallNetwork.Whole.CommonSuperior(one, other, Today)?.Id).ShouldBe(superior);
        (SmallNetwork.Whole.CommonSuperior(other, one, Today)?.Id).ShouldBe(superior);
    }

    [Theory]
    [InlineData(SmallNetwork.Gudang, "xihu-intake")]
    [InlineData(SmallNetwork.Beishan, "xihu-intake")]
    [InlineData(SmallNetwork.Qingbo, "hz-intake")]
    [InlineData("330103001", "hz-intake")]
    [InlineData("440103001", "hz-intake")]
    [InlineData(null, "hz-intake")]
    public void What_comes_in_belongs_to_the_intake_unit_of_the_district_or_the_nearest_above(string? street, string unit) =>
        SmallNetwork.Whole.IntakeUnitFor(street, Today)!.Id.ShouldBe(unit);

    [Fact]
    public void Without_an_intake_unit_the_bureau_takes_it_in_and_without_bodies_nobody()
    {
        var bureaus = new BodyNetwork(SmallNetwork.Bodies.Where(body => body.Kind.IsBureau()));

        bureaus.IntakeUnitFor(SmallNetwork.Gudang, Today)!.Id.ShouldBe("xihu");
        bureaus.IntakeUnitFor(null, Today)!.Id.ShouldBe("hangzhou");
        BodyNetwork.Empty.IntakeUnitFor(SmallNetwork.Gudang, Today).ShouldBeNull();
        BodyNetwork.Empty.IntakeUnitFor(null, Today).ShouldBeNull();
        BodyNetwork.Empty.EscalationChain("xihu", Today).ShouldBeEmpty();
        BodyNetwork.Empty.CommonSuperior("xihu", "gudang", Today).ShouldBeNull();
    }

    [Fact]
    public void An_intake_unit_that_works_no_more_is_passed_over()
    {
        var network = SmallNetwork.With(SmallNetwork.Of("xihu-intake") with { ClosedOn = Today });

        network.IntakeUnitFor(SmallNetwork.Gudang, Today)!.Id.ShouldBe("hz-intake");
        network.IntakeUnitFor(SmallNetwork.Gudang, Today.AddDays(-1))!.Id.ShouldBe("xihu-intake");
    }

    [Fact]
    public void A_body_without_areas_has_those_of_the_body_above()
    {
        SmallNetwork.Whole.Covers(SmallNetwork.Of("gudang-mall"), SmallNetwork.Gudang).ShouldBe(9);
        SmallNetwork.Whole.Covers(SmallNetwork.Of("xihu-food"), SmallNetwork.Gudang).ShouldBe(6);
        SmallNetwork.Whole.Covers(SmallNetwork.Of("gudang"), "330106").ShouldBe(0);
    }

    [Fact]
    public void A_green_channel_enterprise_is_found_by_its_code_while_it_takes_part()
    {
        SmallNetwork.Whole.OdrFor(SmallNetwork.OdrCode, Today)!.Id.ShouldBe("yintai");
        SmallNetwork.Whole.OdrFor("92330106MA27XW5Q0X", Today).ShouldBeNull();
        SmallNetwork.Whole.OdrFor(null, Today).ShouldBeNull();
        SmallNetwork.With(SmallNetwork.Of("yintai") with { ActiveFrom = Today.AddDays(1) }).OdrFor(SmallNetwork.OdrCode, Today).ShouldBeNull();
    }

    [Fact]
    public void A_ring_that_two_commands_closed_at_once_ends_every_way_up()
    {
        var network = new BodyNetwork(
        [
            new() { Id = "one", Kind = BodyKind.City, Name = "一", Parent = "two", Areas = ["33"] },
            new() { Id = "two", Kind = BodyKind.City, Name = "二", Parent = "one", Areas = ["3301"] },
        ]);

        network.EscalationChain("one", Today).Select(body => body.Id).ShouldBe(["one", "two"]);
        network.CommonSuperior("one", "two", Today).ShouldNotBeNull();
        network.IntakeUnitFor(SmallNetwork.Gudang, Today)!.Id.ShouldBe("two");
    }
}
