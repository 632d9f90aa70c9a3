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
        Enterprise = await Reader.EnterpriseAsync(known, AsOfInstant) ?? throw new NotFoundException("enterprise", code);
        Caller.RequireArea(Enterprise.Street, "enterprise");
        StreetPath = Enterprise.Street is { } street ? await streets.PathAsync(street) : null;
        await ShowAsync(SubjectKey.Enterprise(Enterprise.Code), Enterprise.Profile, Enterprise.FeedNumber);
        return Page();
    }
}
