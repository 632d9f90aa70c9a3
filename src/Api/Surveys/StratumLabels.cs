using Oversight.Api.Resources;
using Oversight.Grains.Streets;

namespace Oversight.Api.Surveys;

/// <summary>The strata of campaigns in words: the name of the street and, where they are told apart, what kind of business.</summary>
/// <param name="divisions">All divisions by code.</param>
public sealed class StratumLabels(IReadOnlyDictionary<string, DivisionRow> divisions)
{
    /// <param name="key"><c>street/sector</c>; weights put the number of the wave and a colon before it.</param>
    public string Of(string key)
    {
        var plain = key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..];
        var slash = plain.IndexOf('/', StringComparison.Ordinal);
        var (street, sector) = slash < 0 ? (plain, "") : (plain[..slash], plain[(slash + 1)..]);
        var name = Division(street);
        return sector.Length == 0 ? name : $"{name} · {Texts.Find("Sector." + sector) ?? sector}";
    }

    /// <summary>The name of a division, or its code where the register does not know it.</summary>
    public string Division(string code) => divisions.TryGetValue(code, out var division) ? division.Name : code;
}
