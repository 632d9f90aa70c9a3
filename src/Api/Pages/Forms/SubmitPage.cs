using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Hosting;
using Oversight.Api.Resources;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;

namespace Oversight.Api.Pages.Forms;

/// <summary>A form that hands in a matter: shows it, takes it, gives it back with every error, or leads to the receipt.</summary>
public abstract class SubmitPage(Intake intake, StreetPicker streets, ReceiptCookie receipts, FormErrors errors, Texts texts, TimeProvider time) : OversightPage
{
    [BindProperty]
    public MatterForm Form { get; set; } = new();

    /// <summary>The button "find the street" (and others beside it) submits the form without handing it in.</summary>
    [BindProperty]
    public string Find { get; set; } = string.Empty;

    public abstract MatterKind Kind { get; }

    public virtual Source Source => Source.Web;

    public IReadOnlyList<StreetChoice> Offered { get; private set; } = [];

    public IReadOnlyList<StreetChoice> Choices { get; private set; } = [];

    /// <summary>The code of the street that was found or chosen.</summary>
    protected string? StreetCode { get; private set; }

    /// <summary>The street that was found by name, to be confirmed by the eye.</summary>
    public string? Found { get; private set; }

    public virtual async Task OnGetAsync(string? enterprise, string? street)
    {
        Form.Renew();
        Form.Enterprise = enterprise ?? string.Empty;
        Form.Street = street ?? string.Empty;
        Offered = await streets.OfferedAsync();
    }

    public virtual async Task<IActionResult> OnPostAsync()
    {
        Offered = await streets.OfferedAsync();
        if (Find == "another")
        {
            // The first block is shown without being asked for.
            Form.Joint.Others.AddRange(Form.Joint.Others.Count == 0 ? [new()] : []);
            Form.Joint.AddAnother();
            return Page();
        }

        if (Find.Length > 0)
        {
            await StreetAsync();
            return Page();
        }

        MatterFormRules.CheckSubject(Form, Kind, errors);
        var street = await StreetAsync();
        MatterFormRules.CheckContent(Form, Kind, time.GetUtcNow(), errors);
        if (errors.Any)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        return await SubmitAsync(street);
    }

    private async Task<IActionResult> SubmitAsync(string? street)
    {
        try
        {
            receipts.Set(HttpContext, await StoreAsync(Form.ToSubmission(Kind, Source, street)));
            return SeeOther(ReceiptCookie.PagePath);
        }
        catch (OversightException error) when (error is InvalidInputException or NotFoundException or CommandReusedException or StorageUnavailableException)
        {
            if (error is CommandReusedException)
            {
                // Sent before and changed since: sending it once more is a second submission, which only the sender can want.
                Form.Renew();
            }

            errors.Add(error);
            Response.StatusCode = error is NotFoundException ? StatusCodes.Status400BadRequest : PageErrors.StatusOf(error);
            return Page();
        }
    }

    private async Task<ImmutableArray<SubmissionReceipt>> StoreAsync(Submission submission) => Form.IsMixed(Kind)
        ? await intake.SubmitAsync(submission, Form.ToParts(submission), Caller)
        : [await intake.SubmitAsync(submission, Caller)];

    private async Task<string?> StreetAsync()
    {
        var answer = await streets.FindAsync(Form.Street, Form.StreetPick);
        Choices = answer.Choices;
        if (Choices.Count > 0)
        {
            errors.Add("street", texts["Street.Choose"]);
        }
        else if (answer.Code is null && Form.Street.Length > 0)
        {
            errors.Add(new NotFoundException("street", Form.Street));
        }
        else if (answer.Code is { } code)
        {
            // What was found or chosen goes into the field, so that a later change of the text is not overruled by it.
            Found = await streets.PathAsync(code);
            Form.Street = Found == code ? Form.Street : $"{code} {Found}";
            Form.StreetPick = string.Empty;
        }

        StreetCode = answer.Code;
        return answer.Code;
    }
}
