using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Oversight.Api.Documents.Templates;

namespace Oversight.Api.Documents.Filling;

/// <summary>
/// Puts a text into a content control and keeps how it was formatted: the first run gives the characters' format, the first
/// paragraph that of the paragraphs. Word splits runs as it likes; all of them are replaced.
/// </summary>
internal static class ControlText
{
    public static void Set(SdtElement control, string text)
    {
        if (Controls.ContentOf(control) is not { } content)
        {
            return;
        }

        var format = FormatOf(control, content);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var plain = control.SdtProperties?.GetFirstChild<SdtContentText>();
        if (plain is not null && lines.Length > 1)
        {
            plain.MultiLine = true;
        }

        Settle(control);
        if (content is SdtContentRun)
        {
            content.RemoveAllChildren();
            content.AppendChild(TextRun.Of(lines, format));
        }
        else
        {
            FillParagraphs(content, plain is null ? [.. lines.Select(line => new[] { line })] : [lines], format);
        }
    }

    /// <summary>One paragraph for each line; a plain-text control may hold only one, so there the lines are broken inside it.</summary>
    private static void FillParagraphs(OpenXmlCompositeElement content, string[][] paragraphs, RunProperties? format)
    {
        var first = content.Descendants<Paragraph>().FirstOrDefault();
        var shape = first?.ParagraphProperties;
        var holder = content is SdtContentBlock ? content : content.Descendants<TableCell>().FirstOrDefault() ?? content;
        foreach (var old in holder.ChildElements.Where(child => child is not TableCellProperties).ToList())
        {
            old.Remove();
        }

        foreach (var lines in paragraphs)
        {
            var paragraph = new Paragraph();
            if (shape is not null)
            {
                paragraph.ParagraphProperties = (ParagraphProperties)shape.CloneNode(deep: true);
            }

            paragraph.AppendChild(TextRun.Of(lines, (RunProperties?)format?.CloneNode(deep: true)));
            holder.AppendChild(paragraph);
        }
    }

    /// <summary>While the placeholder shows, its runs look like a placeholder; then the control's own format counts.</summary>
    private static RunProperties? FormatOf(SdtElement control, OpenXmlCompositeElement content)
    {
        var properties = control.SdtProperties;
        var run = properties?.GetFirstChild<ShowingPlaceholder>() is null ? content.Descendants<Run>().FirstOrDefault()?.RunProperties : null;
        if (run is not null)
        {
            return (RunProperties)run.CloneNode(deep: true);
        }

        var own = properties?.GetFirstChild<RunProperties>();
        return own is null ? null : (RunProperties)own.CloneNode(deep: true);
    }

    /// <summary>No longer a placeholder, and not bound to data that Word would put in its place when it opens the document.</summary>
    private static void Settle(SdtElement control)
    {
        var properties = control.SdtProperties;
        properties?.RemoveAllChildren<ShowingPlaceholder>();
        properties?.RemoveAllChildren<DataBinding>();
        properties?.RemoveAllChildren<DocumentFormat.OpenXml.Office2013.Word.DataBinding>();
    }
}
