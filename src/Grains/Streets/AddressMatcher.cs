namespace Oversight.Grains.Streets;

/// <summary>
/// Finds the street (街道, 镇, 乡) of a Chinese address. It reads names only and knows no map: an address that gives a
/// road and a house number but no street office has no answer here. It prefers no answer to a wrong one.
/// Safe to use from many threads.
/// </summary>
public sealed class AddressMatcher(DivisionTree tree)
{
    private readonly AddressPrefixReader _prefixes = new(tree);
    private readonly StreetFinder _streets = new(tree);

    /// <summary>Matches an address.</summary>
    /// <param name="address">As registered: 上海市松江区叶榭镇叶旺路1号三楼.</param>
    /// <param name="region">
    /// What else is known of the place (上海 松江), used when the address itself names no province, city or district.
    /// </param>
    public AddressMatch Match(string address, string? region = null)
    {
        ArgumentNullException.ThrowIfNull(address);
        var text = AddressText.Normalise(address);
        var prefix = _prefixes.Read(text, BeginsWithStreet);
        var within = Narrow(prefix.Divisions, region);
        if (within.Count == 0)
            return new AddressMatch.NotFound(null, "the address names no province, city or district that is known");

        var rest = text.AsSpan(prefix.Length);
        var place = new AddressPrefix(within, prefix.Length);
        var match = AtStart(rest, place) ?? Later(rest, place) ?? InNeighbourDistrict(rest, place) ?? Weakly(rest, place);
        return match ?? new AddressMatch.NotFound(within.Count == 1 ? within[0] : null, "no street of the division is named in the address");
    }

    private AddressMatch? AtStart(ReadOnlySpan<char> rest, AddressPrefix place)
    {
        var hits = _streets.FullAtStart(rest, place.Divisions);
        var evidence = AddressEvidence.FullName;
        if (hits.Count == 0)
        {
            hits = _streets.OtherKindAtStart(rest, place.Divisions);
            evidence = AddressEvidence.OtherKind;
        }

        if (hits.Count == 0) return null;
        if (hits.Count > 1) return Ambiguous(hits, "several streets bear this name");
        foreach (var other in _streets.FullLater(rest, hits[0].Length, place.Divisions))
        {
            if (other.Name.Street != hits[0].Name.Street && IsWord(rest, other))
                return Ambiguous([hits[0], other], "the address names more than one street");
        }

        if (hits[0].Name.IsWeak) return Ambiguous(hits, "the street's name is a common word");
        if (place.IsDistrict) return Matched(rest, hits[0], evidence);
        return place.IsCity && evidence == AddressEvidence.FullName
            ? Matched(rest, hits[0], AddressEvidence.OnlyOneInCity)
            : Ambiguous(hits, "the address names no district, and the street's name alone is weak evidence");
    }

    private AddressMatch? Later(ReadOnlySpan<char> rest, AddressPrefix place)
    {
        var hits = _streets.FullLater(rest, 0, place.Divisions);
        if (hits.Count == 0) return null;
        if (hits.Count > 1) return Ambiguous(hits, "the address names more than one street");
        if (!IsWord(rest, hits[0])) return Ambiguous(hits, "the street's name may be the tail of a longer name");
        if (place.IsDistrict) return Matched(rest, hits[0], AddressEvidence.LaterInText);
        return place.IsCity
            ? Matched(rest, hits[0], AddressEvidence.OnlyOneInCity)
            : Ambiguous(hits, "the address names no district, and the street's name alone is weak evidence");
    }

    // Districts are merged and split (余杭区 gave 临平区 away); registers keep the old name for years.
    private AddressMatch.Ambiguous? InNeighbourDistrict(ReadOnlySpan<char> rest, AddressPrefix place)
    {
        if (!place.IsDistrict || place.Divisions.Count > 1 || tree.Find(place.Divisions[0].Code.Parent!.Value) is not { } city) return null;
        var hits = _streets.FullAtStart(rest, [city]);
        return hits.Count == 0 ? null : Ambiguous(hits, $"no such street in {place.Divisions[0].Name}, but in another district of the city");
    }

    private AddressMatch.Ambiguous? Weakly(ReadOnlySpan<char> rest, AddressPrefix place)
    {
        if (!place.IsDistrict && !place.IsCity) return null;
        var hits = _streets.ProperAtStart(rest, place.Divisions);
        return hits.Count == 0 ? null : Ambiguous(hits, "the name stands without 街道, 镇 or 乡 and may mean something else");
    }

    private bool BeginsWithStreet(ReadOnlySpan<char> text, IReadOnlyList<Division> within) =>
        _streets.FullAtStart(text, within).Count > 0 || _streets.OtherKindAtStart(text, within).Count > 0;

    private IReadOnlyList<Division> Narrow(IReadOnlyList<Division> named, string? region)
    {
        if (string.IsNullOrWhiteSpace(region) || named.Count == 1 && named[0].Level == DivisionLevel.District) return named;
        var known = _prefixes.ReadRegion(AddressText.Normalise(region)).Divisions;
        if (named.Count == 0) return known;
        // The address is the better witness: the region may only choose among what the address leaves open.
        var narrower = known.Where(k => named.Any(n => k.Code.IsIn(n.Code))).ToArray();
        if (narrower.Length > 0) return narrower;
        var chosen = named.Where(n => known.Any(k => n.Code.IsIn(k.Code))).ToArray();
        return chosen.Length > 0 ? chosen : named;
    }

    private static bool IsWord(ReadOnlySpan<char> text, StreetHit hit) => hit.At == 0 || AddressText.EndsWord(text[hit.At - 1]);

    private static AddressMatch.Matched Matched(ReadOnlySpan<char> rest, StreetHit hit, AddressEvidence evidence) =>
        new(hit.Name.Street, evidence, rest.Slice(hit.At, hit.Length).ToString());

    private static AddressMatch.Ambiguous Ambiguous(List<StreetHit> hits, string why) =>
        new([.. hits.Select(h => h.Name.Street).Distinct()], why);
}
