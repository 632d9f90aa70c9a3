using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Oversight.Api.Documents.Templates;

/// <summary>Finds the content controls of a document, wherever somebody moved them: text, tables, headers, footers.</summary>
internal static class Controls
{
    public static IEnumerable<OpenXmlElement> Roots(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        yield return main.Document!;
        foreach (var part in main.HeaderParts)
        {
            yield return part.Header!;
        }

        foreach (var part in main.FooterParts)
        {
            yield return part.Footer!;
        }
    }

    public static IEnumerable<SdtElement> In(OpenXmlElement root) => root.Descendants<SdtElement>();

    /// <summary>Null for a control without a tag, which is none of ours.</summary>
    public static string? TagOf(SdtElement control) =>
        control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value is { Length: > 0 } tag ? tag : null;

    public static OpenXmlCompositeElement? ContentOf(SdtElement control) => control.ChildElements
        .OfType<OpenXmlCompositeElement>()
        .FirstOrDefault(child => child is SdtContentRun or SdtContentBlock or SdtContentCell or SdtContentRow);
}
