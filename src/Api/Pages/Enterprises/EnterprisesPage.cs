using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;

namespace Oversight.Api.Pages.Enterprises;

public sealed class EnterprisesPage(IEnterpriseDirectory directory, DivisionFilter divisions, FormErrors errors, StreetPicker streets) : OversightPage
{
    private const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public string Text { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Street { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string Order { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string After { get; set; } = string.Empty;

    public Grains.Enterprises.EnterprisePage? Result { get; private set; }

    public IReadOnlyList<StreetChoice> Choices { get; private set; } = [];

    /// <summary>Whole names of the streets on this page.</summary>
    public Dictionary<string, string> Paths { get; } = [];

    public bool IsByReceived => Order == "received";

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        if (!Caller.IsSignedIn)
        {
            throw new AuthenticationRequiredException();
        }

        var area = await divisions.ReadAsync(Street, Caller);
        Choices = area.Choices;
        if (area.Code is { } division)
        {
            var order = IsByReceived ? EnterpriseOrder.ReceivedDesc : EnterpriseOrder.RegisteredAsc;
            await SearchAsync(new(Typed.OrNull(Text), division, order, PageSize, Typed.OrNull(After)), cancellation);
        }
    }

    private async Task SearchAsync(EnterpriseSearch search, CancellationToken cancellation)
    {
        try
        {
            Result = await directory.SearchAsync(search, cancellation);
            foreach (var street in Result.Items.Select(row => row.Street).OfType<string>().Distinct())
            {
                Paths[street] = await streets.PathAsync(street);
            }
        }
        catch (InvalidInputException error)
        {
            errors.Add(error);
        }
    }
}
