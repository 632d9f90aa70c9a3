using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Oversight.Api.Documents.Printing;

/// <summary>Chinese stays as it is; what HTML could take for its own is escaped.</summary>
internal static class PrintedText
{
    public static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);
}
