using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Statistics;

namespace Oversight.Api.Pages.Statistics;

/// <summary>The matters behind a cell of the statistics.</summary>
public sealed class StatisticsMattersPage(StatisticsDesk desk, DivisionFilter divisions, FormErrors errors, TimeProvider time) : StatisticsForm(divisions, time)
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = StatisticsKeys.Total;

    /// <summary>Present when what the rate divides by is asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string Whole { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public string After { get; set; } = string.Empty;

    public MatterPage? Result { get; private set; }

    public Figure? Asked => FigureBook.Find(Figure);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        try
        {
            var part = FigureBook.PartOf(Figure, Whole.Length > 0);
            if (await FilterAsync() is { } filter)
            {
                Result = await desk.ListAsync(filter, Grouping, Key, part, PageSize, Typed.OrNull(After), Caller, cancellation);
            }
        }
        catch (OversightException error) when (error is InvalidInputException or NotFoundException)
        {
            errors.Add(error);
        }
    }
}
