using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Oversight.Api.Pages.Forms;

/// <summary>
/// Stands in the page of a conversation for receipt and password, which were proven just now: neither of them is written into a
/// page. It ends by itself.
/// </summary>
public sealed class TrackTicket(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Oversight.Track.v1").ToTimeLimitedDataProtector();

    public string Make(string receiptHash) => protector.Protect(receiptHash, Lifetime);

    /// <summary>The receipt's hash; null when the ticket has ended or is none.</summary>
    public string? Read(string ticket)
    {
        try
        {
            return ticket.Length == 0 ? null : protector.Unprotect(ticket);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
