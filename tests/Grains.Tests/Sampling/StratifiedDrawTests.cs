using CsCheck;
using Oversight.Grains.Errors;
using Oversight.Grains.Sampling;

namespace Oversight.Grains.Tests.Sampling;

public sealed class StratifiedDrawTests
{
    private static readonly Stratum[] Strata = [new("330106001", "F"), new("330106001", "H"), new("330106002", "F")];

    private static readonly SampleUnit[] Units =
        [.. Enumerable.Range(0, 300).Select(number => new SampleUnit($"u{number:000}", Strata[number % 3]))];

    private static readonly Gen<int[]> Sizes = Gen.Int[0, 100].Array[3];

    /// <summary>What the reference program of PCG prints for seed 42 and stream 54.</summary>
    [Fact]
    public void The_generator_gives_the_published_numbers()
    {
        var random = new SampleRandom(42, 54);

        Enumerable.Range(0, 6).Select(_ => random.Next()).ShouldBe([0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e]);
    }

    /// <summary>Written down once: a sample that was published can be drawn again by every later version.</summary>
    [Fact]
    public void A_seed_draws_the_sample_that_it_drew_in_the_first_version() =>
        Draw(20261124, [3, 2, 2], 0.5).Select(unit => unit.IsReserve ? unit.Id + "+" : unit.Id)
            .ShouldBe(FirstDraw.Split(' '));

    private const string FirstDraw = "u237 u231 u186 u210+ u276+ u139 u145 u268+ u149 u125 u092+";

    [Fact]
    public void Nobody_is_drawn_twice_and_everybody_from_the_own_stratum() =>
        Gen.Select(Gen.ULong, Sizes, Gen.Double[0, 1]).Sample((seed, sizes, reserve) =>
        {
            var drawn = Draw(seed, sizes, reserve);

            return drawn.Select(unit => unit.Id).Distinct().Count() == drawn.Count
                && drawn.All(unit => Units.Contains(new(unit.Id, unit.Stratum)))
                && Enumerable.Range(0, 3).All(index => drawn.Count(unit => unit.Stratum == Strata[index] && !unit.IsReserve) == sizes[index]);
        }, iter: 300);

    [Fact]
    public void The_order_in_which_units_come_changes_nothing() =>
        Gen.Select(Gen.ULong, Sizes).Sample((seed, sizes) =>
            Draw(seed, sizes, 0.2).SequenceEqual(StratifiedDraw.Draw(seed, Units.Reverse(), Parts(sizes), 0.2)), iter: 100);

    [Fact]
    public void A_larger_size_and_a_reserve_extend_the_draw() =>
        Gen.Select(Gen.ULong, Gen.Int[0, 50], Gen.Int[0, 50]).Sample((seed, size, more) =>
            Draw(seed, [size, 0, 0]).Select(unit => unit.Id).SequenceEqual(Draw(seed, [size + more, 9, 9], 0.1).Take(size).Select(unit => unit.Id)), iter: 300);

    /// <summary>Each of 100 units is among 10 drawn in a tenth of 4,000 draws: 400, give or take six standard deviations of 19.</summary>
    [Fact]
    public void Every_unit_has_the_same_chance()
    {
        var times = Enumerable.Range(0, 4000).SelectMany(seed => Draw((ulong)seed, [10, 0, 0])).CountBy(unit => unit.Id).ToArray();

        times.Length.ShouldBe(100);
        times.ShouldAllBe(time => time.Value > 400 - 114 && time.Value < 400 + 114);
    }

    [Fact]
    public void Weights_sum_to_the_population() =>
        Draw(7, [10, 20, 5], 1).Where(unit => !unit.IsReserve).Sum(unit => unit.Weight).ShouldBe(300, 1e-9);

    [Fact]
    public void An_id_that_occurs_twice_is_refused() =>
        Should.Throw<InvalidInputException>(() => StratifiedDraw.Draw(1, [Units[0], Units[0]], [])).Value.ShouldBe("u000");

    private static IReadOnlyList<DrawnUnit> Draw(ulong seed, int[] sizes, double reserve = 0) => StratifiedDraw.Draw(seed, Units, Parts(sizes), reserve);

    private static AllocatedStratum[] Parts(int[] sizes) => [.. sizes.Select((size, index) => new AllocatedStratum(Strata[index], 100, size))];
}
