using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Campaigns.Waves;

namespace Oversight.Grains.Tests.Campaigns.Waves;

/// <summary>Who is invited next, also after a crash and after the register has changed.</summary>
public sealed class WaveDrawTests
{
    private static readonly CampaignSample Sample = new() { Error = 0.1, DesignEffect = 1, Seed = 7 };
    private static readonly PopulationUnit[] Register = [.. Enumerable.Range(0, 500).Select(at => new PopulationUnit($"unit{at:D4}", $"33010600{at % 4}", at % 2 == 0 ? "91" : "92"))];

    [Fact]
    public void A_draw_that_was_interrupted_goes_on_with_exactly_those_who_are_missing()
    {
        var whole = Units(WaveDraw.Rest(Register, Sample, 1, Opened()));
        for (var done = 0; done <= whole.Count; done += 13)
        {
            var state = Opened();
            Invite(state, WaveDraw.Rest(Register, Sample, 1, Opened()).Take(done));
            Units(WaveDraw.Rest(Register, Sample, 1, state)).ShouldBe(whole.Skip(done));
        }
    }

    [Fact]
    public void Nobody_is_drawn_twice_and_no_stratum_gets_more_though_the_register_changed_meanwhile()
    {
        var state = Opened();
        Invite(state, WaveDraw.Rest(Register, Sample, 1, state).Take(30));
        var invited = Register.Where(unit => state.Has(unit.Id)).Select(unit => unit.Id).ToHashSet();
        PopulationUnit[] changed = [.. Register.Where((_, at) => at % 7 != 0), .. Enumerable.Range(0, 50).Select(at => new PopulationUnit($"new{at}", "330106001", "91"))];

        var rest = WaveDraw.Rest(changed, Sample, 1, state);

        Units(rest).ShouldBeUnique();
        Units(rest).ShouldAllBe(unit => !invited.Contains(unit));
        foreach (var stratum in rest.GroupBy(one => one.Stratum))
        {
            (stratum.Count() + state.Strata[stratum.Key].Invited).ShouldBeLessThanOrEqualTo(state.Strata[stratum.Key].Sample);
        }
    }

    [Fact]
    public void A_panel_asks_the_same_units_in_each_wave_and_other_campaigns_do_not()
    {
        var panel = Sample with { Panel = true };
        Units(WaveDraw.Rest(Register, panel, 2, Opened())).ShouldBe(Units(WaveDraw.Rest(Register, panel, 1, Opened())));
        Units(WaveDraw.Rest(Register, Sample, 2, Opened())).ShouldNotBe(Units(WaveDraw.Rest(Register, Sample, 1, Opened())));
    }

    [Fact]
    public void Minima_of_many_small_strata_are_kept_rather_than_the_wave_refused()
    {
        PopulationUnit[] scattered = [.. Enumerable.Range(0, 300).Select(at => new PopulationUnit($"u{at}", $"3301{at:D5}", "91"))];
        SampleOutline.Of(scattered, Sample with { Error = 0.2, Minimum = 1 }).Invitations.ShouldBe(300);
    }

    private static List<string> Units(IEnumerable<(PopulationUnit Unit, string Stratum)> drawn) => [.. drawn.Select(one => one.Unit.Id)];

    private static WaveState Opened()
    {
        var state = new WaveState();
        state.Apply(new WaveOpened("c", 1, [.. WaveDraw.Strata(Register, Sample)], default), 1);
        return state;
    }

    private static void Invite(WaveState state, IEnumerable<(PopulationUnit Unit, string Stratum)> drawn)
    {
        foreach (var (unit, stratum) in drawn)
        {
            state.Apply(new WaveInvited(state.Invited + 1, [stratum], [new(unit.Id, 0, "hash")]), state.Version + 1);
        }
    }
}
