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
        Street = await ReadAsync(known) ?? throw new NotFoundException("street", code);
        Path = await streets.PathAsync(known);
        await ShowAsync(SubjectKey.Street(known), Street.Profile, Street.FeedNumber);
        return Page();
    }

    /// <summary>A street that became known after the day that is asked for had nothing then.</summary>
    private async Task<StreetProfile?> ReadAsync(string code) =>
        await Reader.StreetAsync(code, AsOfInstant)
        ?? (AsOfInstant is not null && await Reader.StreetAsync(code) is { } now ? now with { Profile = Profile.Empty, Top = [], EnterpriseCount = 0, FeedNumber = 0 } : null);
}
