using System.Globalization;
using System.Runtime.InteropServices;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Sampling;

/// <summary>
/// Draws without replacement within each stratum: units in the order of their ids, then a Fisher-Yates shuffle as far as needed.
/// The same seed, units and sizes give the same sample, in whatever order the units come. A larger size, or a reserve, extends
/// the draw and never changes who was drawn before.
/// </summary>
public static class StratifiedDraw
{
    /// <param name="seed">Kept with the campaign, so that anybody can repeat the draw.</param>
    /// <param name="reserveShare">Reserve units for each unit drawn: 0.5 for half as many, rounded up in each stratum.</param>
    /// <exception cref="InvalidInputException">An id occurs twice, or a stratum has fewer units than are to be drawn.</exception>
    public static IReadOnlyList<DrawnUnit> Draw(
        ulong seed, IEnumerable<SampleUnit> units, IReadOnlyList<AllocatedStratum> sizes, double reserveShare = 0)
    {
        if (!(reserveShare is >= 0 and <= 100))
        {
            throw new InvalidInputException("reserveShare", reserveShare.ToString(CultureInfo.InvariantCulture), "0..100");
        }

        var populations = Populations(units);
        return [.. sizes.OrderBy(size => size.Stratum).SelectMany(size => DrawStratum(seed, size, populations.GetValueOrDefault(size.Stratum, []), reserveShare))];
    }

    private static Dictionary<Stratum, List<string>> Populations(IEnumerable<SampleUnit> units)
    {
        var populations = new Dictionary<Stratum, List<string>>();
        var seen = new HashSet<string>();
        foreach (var unit in units)
        {
            if (!seen.Add(unit.Id))
            {
                throw new InvalidInputException("units", unit.Id, "an id occurs once in a population");
            }

            ref var ids = ref CollectionsMarshal.GetValueRefOrAddDefault(populations, unit.Stratum, out _);
            (ids ??= []).Add(unit.Id);
        }

        return populations;
    }

    private static IEnumerable<DrawnUnit> DrawStratum(ulong seed, AllocatedStratum size, List<string> ids, double reserveShare)
    {
        if (size.Size > ids.Count)
        {
            throw new InvalidInputException("sizes", size.Stratum.Key, $"at most the {ids.Count} units of the stratum");
        }

        ids.Sort(string.CompareOrdinal);
        var random = new SampleRandom(seed, SampleRandom.StreamOf(size.Stratum.Key));
        var needed = (int)Math.Min(ids.Count, size.Size + Math.Ceiling(size.Size * reserveShare));
        var inclusion = ids.Count == 0 ? 0 : (double)size.Size / ids.Count;
        for (var place = 0; place < needed; place++)
        {
            var other = place + (int)random.Below((uint)(ids.Count - place));
            (ids[place], ids[other]) = (ids[other], ids[place]);
            yield return new(ids[place], size.Stratum, place + 1, place >= size.Size, inclusion);
        }
    }
}
