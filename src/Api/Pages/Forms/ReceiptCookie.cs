using System.Collections.Immutable;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Oversight.Grains.Matters;

namespace Oversight.Api.Pages.Forms;

/// <summary>
/// Carries a receipt over the redirect after a submission, encrypted: in an address it would be in the browser's history and in
/// every log on the way. It ends by itself, since the next one at the same machine must not find it.
/// </summary>
public sealed class ReceiptCookie(IDataProtectionProvider protection)
{
    public const string PagePath = "/receipt";
    private const string Name = "oversight.receipt";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Oversight.Receipt.v1").ToTimeLimitedDataProtector();

    /// <param name="context">Of the answer.</param>
    /// <param name="receipts">Of all the matters that the submission became.</param>
    public void Set(HttpContext context, ImmutableArray<SubmissionReceipt> receipts) => context.Response.Cookies.Append(
        Name, protector.Protect(string.Join(' ', receipts.Select(receipt => $"{receipt.Number} {receipt.Receipt}")), Lifetime), Options(context, Lifetime));

    public static void Forget(HttpContext context) => context.Response.Cookies.Append(Name, string.Empty, Options(context, TimeSpan.Zero));

    /// <summary>Empty when there is none, or it has ended.</summary>
    public ImmutableArray<SubmissionReceipt> Read(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[Name] is { Length: > 0 } value
                ? [.. protector.Unprotect(value).Split(' ').Chunk(2).Where(pair => pair.Length == 2).Select(pair => new SubmissionReceipt(pair[0], pair[1]))]
                : [];
        }
        catch (CryptographicException)
        {
            return [];
        }
    }

    private static CookieOptions Options(HttpContext context, TimeSpan lifetime) => new()
    {
        Path = PagePath,
        MaxAge = lifetime,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        IsEssential = true,
    };
}
