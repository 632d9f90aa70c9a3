using CsCheck;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Tests.Streets;

public sealed class StreetRankingTests
{
    [Fact]
    public void Keeping_the_order_while_matters_come_in_equals_sorting_everything() =>
        Gen.Select(Gen.Int[0, 300], Gen.Int[0, 400].Array[0, 500]).Sample((count, raises) =>
        {
            var all = Enumerable.Range(0, count).Select(at => new StreetEnterprise($"E{at:D3}", "店", 0, Registered: true)).ToDictionary(row => row.Code);
            var ranking = new StreetRanking();
            ranking.Read(all.Values);
            foreach (var raise in raises)
            {
                var code = $"E{raise:D3}";
                all[code] = all.TryGetValue(code, out var row)
                    ? row with { Received = row.Received + 1 }
                    : new StreetEnterprise(code, "店", 1, Registered: false);
                ranking.Raise(all[code]);
            }

            var sorted = all.Values.OrderByDescending(row => row.Received).ThenBy(row => row.Code, StringComparer.Ordinal).Take(StreetRanking.Length);
            ranking.Read(all.Values).ShouldBe(sorted);
        });
}
