using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Documents;
using Oversight.Api.Documents.Desk;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Pages.Staff.Documents;

/// <summary>What the page to print and the Word file have in common: one form of one matter, with what was typed into it.</summary>
public abstract class DocumentPageBase(DocumentDesk desk) : OversightPage
{
    private const string FieldPrefix = "fields.";

    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true)]
    public int Form { get; set; }

    /// <summary>The number of a document that was issued.</summary>
    [BindProperty(SupportsGet = true)]
    public string Issued { get; set; } = string.Empty;

    [BindProperty]
    public string To { get; set; } = string.Empty;

    [BindProperty]
    public string Purpose { get; set; } = string.Empty;

    [BindProperty]
    public string CommandId { get; set; } = string.Empty;

    public PreparedDocument Document { get; private set; } = null!;

    protected DocumentDesk Desk => desk;

    public FormSheet Sheet => FormSheets.Find(Form) ?? throw new NotFoundException("form", $"{Form}");

    /// <summary>What was typed into a field, as it was typed.</summary>
    public string Typed(string tag) => HttpMethodIsPost ? Request.Form[FieldPrefix + tag].ToString() : string.Empty;

    protected bool HttpMethodIsPost => Microsoft.AspNetCore.Http.HttpMethods.IsPost(Request.Method);

    protected DocumentRequest Asked() => new(Number, Sheet.Form)
    {
        To = FormRules.NeedsParty(Sheet.Form) ? Forms.Typed.Choice<DocumentParty>("to", To) : null,
        Written = HttpMethodIsPost
            ? [.. Request.Form.Keys.Where(IsField).Select(key => new DocumentField(key[FieldPrefix.Length..], Request.Form[key].ToString()))]
            : [],
        Issued = Forms.Typed.OrNull(Issued),
        Purpose = HttpMethodIsPost ? Forms.Typed.OrNull(Purpose) : null,
        CommandId = CommandId,
    };

    protected async Task PrepareAsync(DocumentRequest request) => Document = await desk.PrepareAsync(request, Caller);

    private static bool IsField(string key) => key.StartsWith(FieldPrefix, StringComparison.Ordinal);
}
