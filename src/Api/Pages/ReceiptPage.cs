using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Matters;

namespace Oversight.Api.Pages;

/// <summary>Shows the receipt of the last submission made in this browser, for half an hour or until it is put away.</summary>
public sealed class ReceiptPage(ReceiptCookie receipts) : OversightPage
{
    private const int Group = 4;

    public SubmissionReceipt Receipt { get; private set; } = new(string.Empty, string.Empty);

    /// <summary>In groups of four, as it is read out and copied.</summary>
    public string Grouped => string.Join(' ', Receipt.Receipt.ToUpperInvariant().Chunk(Group).Select(group => new string(group)));

    public IActionResult OnGet()
    {
        if (receipts.Read(HttpContext) is not { } receipt)
        {
            return SeeOther("/track");
        }

        Receipt = receipt;
        return Page();
    }

    public IActionResult OnPost()
    {
        ReceiptCookie.Forget(HttpContext);
        return SeeOther("/");
    }
}
