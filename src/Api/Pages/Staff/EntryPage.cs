using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Resources;
using Oversight.Grains.Accounts;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Similarity;

namespace Oversight.Api.Pages.Staff;

/// <summary>What comes by hotline or report box is entered here by the bureau's people, every kind in the same form as the public's.</summary>
public sealed class EntryPage(
    SimilarMatters matters, Intake intake, StreetPicker streets, ReceiptCookie receipts, FormErrors errors, Texts texts, TimeProvider time)
    : SubmitPage(intake, streets, receipts, errors, texts, time)
{
    /// <summary>hotline or box; anything else is the hotline.</summary>
    [BindProperty(SupportsGet = true, Name = "source")]
    public string SourceName { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true, Name = "kind")]
    public string KindName { get; set; } = string.Empty;

    public override MatterKind Kind => Typed.Choice<MatterKind>("kind", KindName) ?? MatterKind.Complaint;

    public override Source Source => SourceName == "box" ? Source.ReportBox : Source.Hotline;

    public override Task OnGetAsync(string? enterprise, string? street)
    {
        Caller.Require(Role.Officer, Role.Staff);
        return base.OnGetAsync(enterprise, street);
    }

    /// <summary>What may be about the same, when the clerk asked; null when not.</summary>
    public ImmutableArray<SimilarMatter>? Similar { get; private set; }

    public override async Task<IActionResult> OnPostAsync()
    {
        Caller.Require(Role.Officer, Role.Staff);
        var answer = await base.OnPostAsync();
        if (Find == "similar" && Form.Content.Trim().Length > 0 && (Form.Enterprise.Length > 0 || StreetCode is not null))
        {
            Similar = await matters.FindAsync(Typed.OrNull(Form.Enterprise), Form.Enterprise.Length > 0 ? null : StreetCode, Form.Content, Caller);
        }

        return answer;
    }
}
