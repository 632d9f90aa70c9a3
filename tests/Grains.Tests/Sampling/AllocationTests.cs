using CsCheck;
using Oversight.Grains.Errors;
using Oversight.Grains.Sampling;

namespace Oversight.Grains.Tests.Sampling;

public sealed class AllocationTests
{
    private static readonly Gen<StratumPopulation[]> Strata = Gen.Select(Gen.Int[0, 500], Gen.Double[0, 40])
        .Array[1, 25].Select(list => list.Select((pair, index) => new StratumPopulation(new($"{index:000000000}", "F"), pair.Item1, pair.Item2)).ToArray());

    private static readonly Gen<AllocationRule> Rules = Gen.Int[0, 2].Select(number => (AllocationRule)number);

    [Fact]
    public void Seven_are_shared_out_by_largest_remainder()
    {
        StratumPopulation[] strata = [new(new("a", ""), 41), new(new("b", ""), 33), new(new("c", ""), 26)];

        // Quotas 2.87, 2.31, 1.82: after 2, 2, 1 the two greatest remainders are those of a and c.
        Allocation.Share(7, strata).Select(stratum => stratum.Size).ShouldBe([3, 2, 2]);
    }

    [Fact]
    public void The_parts_sum_to_the_sample_and_keep_their_bounds() =>
        Gen.Select(Strata, Rules, Gen.Int[0, 3], Gen.Int[0, 6000]).Sample((strata, rule, minimum, more) =>
        {
            var size = strata.Sum(stratum => Math.Min(minimum, stratum.Units)) + more;
            var parts = Allocation.Share(size, strata, rule, minimum);

            return parts.Sum(part => (long)part.Size) == Math.Min(size, strata.Sum(stratum => stratum.Units))
                && parts.All(part => part.Size <= part.Units && part.Size >= Math.Min(minimum, part.Units));
        }, iter: 2000);

    [Fact]
    public void In_proportion_means_within_one_of_the_quota() =>
        Gen.Select(Strata, Gen.Int[0, 500]).Where((strata, size) => strata.Sum(stratum => stratum.Units) >= Math.Max(1, size)).Sample((strata, size) =>
        {
            var all = strata.Sum(stratum => (double)stratum.Units);

            return Allocation.Share(size, strata).All(part => Math.Abs(part.Size - (size * part.Units / all)) < 1 + 1e-6);
        }, iter: 2000);

    /// <summary>The variance of the mean, N²S²(1/n-1/N) summed, gets no smaller by moving a unit from one stratum to another.</summary>
    [Fact]
    public void No_move_of_one_unit_betters_neyman_by_much() =>
        Gen.Select(Gen.Int[50, 500], Gen.Double[1, 40]).Array[2, 6].Sample(list =>
        {
            var strata = list.Select((pair, index) => new StratumPopulation(new($"{index}", ""), pair.Item1, pair.Item2)).ToArray();
            int[] sizes = [.. Allocation.Share(40, strata, AllocationRule.Neyman, minimum: 2).Select(part => part.Size)];
            var best = Variance(strata, sizes);

            return Pairs(sizes.Length).Where(pair => sizes[pair.From] > 2 && sizes[pair.To] < strata[pair.To].Units).All(pair =>
            {
                int[] moved = [.. sizes];
                moved[pair.From]--;
                moved[pair.To]++;
                return Variance(strata, moved) >= best * 0.98;
            });
        }, iter: 500);

    [Fact]
    public void Minima_that_need_more_than_the_sample_are_refused()
    {
        StratumPopulation[] strata = [new(new("a", ""), 100), new(new("b", ""), 100)];

        Should.Throw<InvalidInputException>(() => Allocation.Share(3, strata, minimum: 2)).Rule.ShouldBe("at least 4: 2 for each of 2 strata");
    }

    private static double Variance(StratumPopulation[] strata, int[] sizes) =>
        strata.Zip(sizes, (stratum, size) => stratum.Units * stratum.Deviation * stratum.Deviation * stratum.Units / size).Sum();

    private static IEnumerable<(int From, int To)> Pairs(int count) =>
        from one in Enumerable.Range(0, count) from other in Enumerable.Range(0, count) where one != other select (one, other);
}
