using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Profiles;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Pages.Enterprises;

public sealed class EnterprisePage(SubjectReader reader, StreetPicker streets, TimeProvider time) : ProfilePage(reader, time)
{
    public EnterpriseProfile Enterprise { get; private set; } = null!;

    public string? StreetPath { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code)
    {
        RequireSignIn();
        var known = LocalCode.TryParse(code, out var local) ? local.Value : CreditCode.Parse(code, "enterprise").Value;
        Enterprise = await ReadAsync(known) ?? throw new NotFoundException("enterprise", code);
        Caller.RequireArea(Enterprise.Street, "enterprise");
        StreetPath = Enterprise.Street is { } street ? await streets.PathAsync(street) : null;
        await ShowAsync(SubjectKey.Enterprise(Enterprise.Code), Enterprise.Profile, Enterprise.FeedNumber);
        return Page();
    }

    /// <summary>An enterprise that was registered after the day that is asked for had nothing then.</summary>
    private async Task<EnterpriseProfile?> ReadAsync(string code) =>
        await Reader.EnterpriseAsync(code, AsOfInstant)
        ?? (AsOfInstant is not null && await Reader.EnterpriseAsync(code) is { } now ? now with { Profile = Profile.Empty, FeedNumber = 0 } : null);
}
