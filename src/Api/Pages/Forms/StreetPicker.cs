using Microsoft.Extensions.Options;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Streets;

namespace Oversight.Api.Pages.Forms;

/// <summary>Finds the street that somebody means, by code or by name, without a script in the browser.</summary>
public sealed class StreetPicker(IDivisionDirectory divisions, IOptions<PagesOptions> options)
{
    /// <summary>A suggestion list that is longer than this helps nobody and weighs down every form.</summary>
    private const int LongestList = 400;
    private const int MostChoices = 20;
    private const int StreetCode = DivisionRegistered.StreetCodeLength;

    /// <summary>The streets for a suggestion list: all of the configured area, none when there are too many.</summary>
    public async ValueTask<IReadOnlyList<StreetChoice>> OfferedAsync()
    {
        var all = await divisions.AllAsync();
        var streets = Streets(all, options.Value.Area).Take(LongestList + 1).ToList();
        return streets.Count > LongestList ? [] : [.. streets.Select(street => Choice(all, street))];
    }

    /// <summary>
    /// A code stands for itself, known or not (the intake says so); a name for the streets whose name contains it, and of
    /// several only an exact one decides.
    /// </summary>
    public async ValueTask<StreetAnswer> FindAsync(string text, string pick, string area = "")
    {
        if (pick.Length > 0)
        {
            return new(pick, []);
        }

        var wanted = text.Trim();
        if (wanted.Length == 0 || char.IsAsciiDigit(wanted[0]))
        {
            return new(wanted.Length == 0 ? null : wanted.Split(' ', 2)[0], []);
        }

        var all = await divisions.AllAsync();
        var found = Streets(all, area.Length > 0 ? area : options.Value.Area)
            .Where(street => street.Name.Contains(wanted, StringComparison.Ordinal) || wanted.EndsWith(street.Name, StringComparison.Ordinal))
            .OrderBy(street => street.Name.Length == wanted.Length ? 0 : 1).ThenBy(street => street.Code, StringComparer.Ordinal)
            .Take(MostChoices).ToList();
        var exact = found.Where(street => street.Name == wanted).ToList();
        var one = exact.Count == 1 ? exact[0] : found.Count == 1 ? found[0] : null;
        return new(one?.Code, one is null ? [.. found.Select(street => Choice(all, street))] : []);
    }

    /// <summary>Streets whose code begins with the text or whose whole name contains it, in code order.</summary>
    public async ValueTask<StreetList> ListAsync(string text, string area)
    {
        const int longest = 200;
        var wanted = text.Trim();
        var all = await divisions.AllAsync();
        var found = Streets(all, area).OrderBy(street => street.Code, StringComparer.Ordinal).Select(street => Choice(all, street))
            .Where(street => street.Code.StartsWith(wanted, StringComparison.Ordinal) || street.Path.Contains(wanted, StringComparison.Ordinal))
            .Take(longest + 1).ToList();
        return new(found.Count > longest ? found[..longest] : found, found.Count > longest);
    }

    /// <summary>省市区街道 in one, without the levels that no address names (市辖区).</summary>
    public async ValueTask<string> PathAsync(string code) => Path(await divisions.AllAsync(), code);

    private static IEnumerable<DivisionRow> Streets(IReadOnlyDictionary<string, DivisionRow> all, string area) =>
        all.Values.Where(row => row.Code.Length == StreetCode && row.Code.StartsWith(area, StringComparison.Ordinal));

    private static StreetChoice Choice(IReadOnlyDictionary<string, DivisionRow> all, DivisionRow street) => new(street.Code, Path(all, street.Code));

    private static string Path(IReadOnlyDictionary<string, DivisionRow> all, string code)
    {
        ReadOnlySpan<int> levels = [2, 4, 6, StreetCode];
        var path = string.Empty;
        var last = string.Empty;
        foreach (var length in levels)
        {
            if (code.Length >= length && all.TryGetValue(code[..length], out var row) && row.Name != last && !IsUnnamed(row))
            {
                last = row.Name;
                path += last;
            }
        }

        return path.Length == 0 ? code : path;
    }

    private static bool IsUnnamed(DivisionRow row) =>
        row.Code.Length == 4 && (row.Name is "市辖区" or "县" || row.Name.EndsWith("行政区划", StringComparison.Ordinal));
}
