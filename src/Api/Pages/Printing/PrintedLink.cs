using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Oversight.Api.Pages.Printing;

/// <summary>A link on paper.</summary>
/// <param name="Link">As it is typed where no camera is at hand.</param>
/// <param name="Code">The same as QR code, an SVG picture.</param>
/// <param name="Number">Of the invitation; null for an open link.</param>
/// <param name="Street">Name, where there is one.</param>
public sealed record PrintedLink(string Link, HtmlString Code, int? Number, string? Street)
{
    /// <summary>A quarter of the code may be soiled.</summary>
    private const QRCodeGenerator.ECCLevel Correction = QRCodeGenerator.ECCLevel.Q;

    public static PrintedLink Of(string link, int? number, string? street)
    {
        using var data = QRCodeGenerator.GenerateQrCode(link, Correction);
        using var code = new SvgQRCode(data);
        return new(link, new(code.GetGraphic(4, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute)), number, street);
    }
}
