using Microsoft.AspNetCore.Mvc;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Matters;
using Oversight.Grains.Vault;

namespace Oversight.Api.Pages;

/// <summary>How a submission stands. The receipt comes by post and is not repeated in the address, a title or a log.</summary>
public sealed class TrackPage(IMatterDirectory matters, IVault vault, FormErrors errors, Resources.Texts texts) : OversightPage
{
    /// <summary>Longer than any way of writing 26 characters in groups.</summary>
    private const int Longest = 100;

    [BindProperty]
    public string Receipt { get; set; } = string.Empty;

    public MatterRow? Matter { get; private set; }

    public async Task OnPostAsync()
    {
        // Empty, malformed, wrong or expired: one answer, and the same way to it.
        var hash = vault.ReceiptHash(Receipt.Length > Longest ? string.Empty : Receipt);
        Matter = await matters.FindByReceiptAsync(hash);
        if (Matter is null)
        {
            errors.Add("receipt", texts["Track.NotFound"]);
        }
    }
}
