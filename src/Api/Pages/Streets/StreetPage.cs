using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Profiles;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Pages.Streets;

public sealed class StreetPage(SubjectReader reader, StreetPicker streets, TimeProvider time) : ProfilePage(reader, time)
{
    private const int TopLength = 20;

    public StreetProfile Street { get; private set; } = null!;

    public string Path { get; private set; } = string.Empty;

    public IEnumerable<StreetEnterprise> Top => Street.Top.Take(TopLength);

    public async Task<IActionResult> OnGetAsync(string code)
    {
        RequireSignIn();
        var known = DivisionCode.ParseStreet(code).Value;
        Caller.RequireArea(known, "street");
        Street = await Reader.StreetAsync(known, AsOfInstant) ?? throw new NotFoundException("street", code);
        Path = await streets.PathAsync(known);
        await ShowAsync(SubjectKey.Street(known), Street.Profile, Street.FeedNumber);
        return Page();
    }
}
