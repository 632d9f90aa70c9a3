using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Matters;

namespace Oversight.Api.Pages;

/// <summary>Shows the receipt of the last submission made in this browser, for half an hour or until it is put away.</summary>
public sealed class ReceiptPage(ReceiptCookie receipts) : OversightPage
{
    private const int Group = 4;

    /// <summary>One for each matter that the submission became.</summary>
    public ImmutableArray<SubmissionReceipt> Receipts { get; private set; } = [];

    /// <summary>In groups of four, as it is read out and copied.</summary>
    public static string Grouped(SubmissionReceipt receipt) => string.Join(' ', receipt.Receipt.ToUpperInvariant().Chunk(Group).Select(group => new string(group)));

    public IActionResult OnGet()
    {
        Receipts = receipts.Read(HttpContext);
        return Receipts.IsEmpty ? SeeOther("/track") : Page();
    }

    public IActionResult OnPost()
    {
        ReceiptCookie.Forget(HttpContext);
        return SeeOther("/");
    }
}
