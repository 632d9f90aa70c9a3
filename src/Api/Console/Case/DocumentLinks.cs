using System.Globalization;
using Oversight.Api.Documents;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Console.Case;

/// <summary>Where the documents of a matter are written and printed.</summary>
internal static class DocumentLinks
{
    public static string Form(string number, FormSheet sheet) =>
        string.Create(CultureInfo.InvariantCulture, $"/staff/matters/{Uri.EscapeDataString(number)}/documents/{sheet.Number}");

    public static string Issued(string number, IssuedDocument document) =>
        $"{Form(number, FormSheets.Of(document.Form))}?issued={Uri.EscapeDataString(document.Number)}";
}
