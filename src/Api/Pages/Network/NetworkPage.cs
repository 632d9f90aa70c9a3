using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Network;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Pages.Network;

/// <summary>Where people can go: contact points, stations and district bureaus, those nearest to a street first. For everybody.</summary>
public sealed class NetworkPage(
    IBodyDirectory bodies, StreetPicker streets, FormErrors errors, Resources.Texts texts, IOptions<PagesOptions> options, TimeProvider time) : OversightPage
{
    public const int Most = 200;
    private const int DistrictCode = (int)DivisionLevel.District;

    [BindProperty(SupportsGet = true)]
    public string Street { get; set; } = string.Empty;

    public IReadOnlyList<StreetChoice> Choices { get; private set; } = [];

    /// <summary>Null while the street is not clear.</summary>
    public IReadOnlyList<NetworkLine>? Lines { get; private set; }

    public bool HasMore { get; private set; }

    public async Task OnGetAsync()
    {
        var answer = await streets.FindAsync(Street, string.Empty);
        Choices = answer.Choices;
        var division = answer.Code ?? (string.IsNullOrWhiteSpace(Street) ? options.Value.Area : null);
        if (division is null || (division.Length > 0 && !DivisionCode.TryParse(division, out _)))
        {
            if (Choices.Count == 0)
            {
                errors.Add("street", texts["Network.NotFound"]);
            }

            return;
        }

        var found = Near(await bodies.CurrentAsync(), division, ChinaTime.Day(time.GetUtcNow())).Take(Most + 1).ToList();
        HasMore = found.Count > Most;
        Lines = [.. found.Take(Most).Select(body => new NetworkLine(body, body.DutyHours is { } hours ? DutyHours.Parse(hours).Spans : []))];
    }

    /// <summary>What lies in the division's district or covers it; what fits closer first, and of equals who is easier to reach.</summary>
    private static IEnumerable<Body> Near(BodyNetwork network, string division, DateOnly day)
    {
        var district = division.Length > DistrictCode ? division[..DistrictCode] : division;
        return network.All
            .Where(body => body.Kind is BodyKind.ContactPoint or BodyKind.Station or BodyKind.District && body.IsActiveOn(day))
            .Where(body => network.AreasOf(body).Any(area => area.StartsWith(district, StringComparison.Ordinal) || district.StartsWith(area, StringComparison.Ordinal)))
            .OrderByDescending(body => network.Covers(body, division))
            .ThenByDescending(body => body.Kind);
    }
}
