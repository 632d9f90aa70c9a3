using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Documents;
using Oversight.Api.Documents.Desk;
using Oversight.Api.Documents.Filling;
using Oversight.Api.Documents.Printing;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Pages.Hosting;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Pages.Staff.Documents;

/// <summary>A form to write, look at, print and issue. On paper only the document itself appears.</summary>
public sealed class DocumentPage(DocumentDesk desk, FormFiller filler, FormErrors errors, ErrorTexts texts) : DocumentPageBase(desk)
{
    [BindProperty]
    public string DeliveryName { get; set; } = string.Empty;

    public HtmlString Paper { get; private set; } = HtmlString.Empty;

    public bool IsHandler => Document.Matter.Row.Handler == Caller.Name;

    public string Address => $"/staff/matters/{Number}/documents/{Form}";

    /// <summary>The file of what is shown: of the issued document by its number, of a draft by what is in the form.</summary>
    public string FileAddress => Address + ".docx" + (Document.Issued is { } issued ? "?issued=" + Uri.EscapeDataString(issued.Number) : "");

    public IEnumerable<FormField> ToWrite => Document.Issued is null ? Sheet.Fields.Where(each => each.IsWritten) : [];

    public IEnumerable<IssuedDocument> IssuedBefore => Document.Matter.Documents.Where(each => each.Form == Sheet.Form);

    public static string NewCommand() => Guid.CreateVersion7().ToString("N");

    public Task OnGetAsync() => ShowAsync(Asked());

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            await ShowAsync(Asked());
        }
        catch (OversightException error) when (IsOfTheForm(error))
        {
            await RefuseAsync(error);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostIssueAsync()
    {
        try
        {
            var delivery = Forms.Typed.Choice<Delivery>("delivery", DeliveryName) ?? throw new InvalidInputException("delivery", null, "must not be empty");
            SubmissionRules.CommandId(CommandId);
            var issued = await Desk.IssueAsync(Asked(), delivery, Caller);
            return SeeOther($"/staff/matters/{Uri.EscapeDataString(Number)}/documents/{Form}?issued={Uri.EscapeDataString(issued.Number)}");
        }
        catch (OversightException error) when (IsOfTheForm(error))
        {
            await RefuseAsync(error);
            return Page();
        }
    }

    private static bool IsOfTheForm(OversightException error) =>
        error is InvalidInputException or CommandReusedException || error is ForbiddenException { Field: "number" };

    private async Task ShowAsync(DocumentRequest request)
    {
        await PrepareAsync(request);
        using var docx = filler.Fill(Sheet.Form, Document.Fields);
        Paper = new(PrintedForm.Of(docx));
    }

    /// <summary>Shows the form with what was typed and the document without it: it may be what is wrong.</summary>
    private async Task RefuseAsync(OversightException error)
    {
        errors.Add(error.Field ?? string.Empty, Sentence(error));
        Response.StatusCode = PageErrors.StatusOf(error);
        await ShowAsync(Asked() with { To = null, Written = [], Purpose = null });
    }

    /// <summary>The fields of a form have their labels in the form's table, not among the texts.</summary>
    private string Sentence(OversightException error)
    {
        var label = error.Field is { } name && name.StartsWith("fields.", StringComparison.Ordinal) && Sheet.Find(name["fields.".Length..]) is { } field
            ? Label(field)
            : null;
        return label is null ? texts.Describe(error) : $"{label}：{texts.Describe(error)}";
    }

    public static string Label(FormField field) => IsEnglish ? field.En : field.Zh;

    public string FormTitle => IsEnglish ? Sheet.En : Sheet.Zh;

    private static bool IsEnglish => System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
}
