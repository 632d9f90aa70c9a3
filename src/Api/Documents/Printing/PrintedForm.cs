using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Oversight.Api.Documents.Templates;

namespace Oversight.Api.Documents.Printing;

/// <summary>
/// A filled form as HTML: paragraphs, runs, breaks, tables and fields, so that the page says what the Word document says and
/// looks like it. Formats become classes of the style sheet, since the pages allow no styles of their own; pictures are left out.
/// </summary>
public sealed class PrintedForm
{
    private readonly StringBuilder html = new();
    private readonly PrintedStyles styles;

    private PrintedForm(PrintedStyles styles) => this.styles = styles;

    public static string Of(Stream docx)
    {
        using var document = WordprocessingDocument.Open(docx, isEditable: false);
        var form = new PrintedForm(new(document.MainDocumentPart!.StyleDefinitionsPart?.Styles));
        form.Write(document.MainDocumentPart.Document!.Body!);
        return form.html.ToString();
    }

    private void Write(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    Write(paragraph);
                    break;
                case Table table:
                    Write(table);
                    break;
                case Run run:
                    Write(run);
                    break;
                case SdtElement control when Controls.ContentOf(control) is { } content:
                    Write(control, content);
                    break;
                case Hyperlink or InsertedRun or CustomXmlElement:
                    Write(child);
                    break;
            }
        }
    }

    private void Write(Paragraph paragraph)
    {
        Open("p", styles.ClassesOf(paragraph));
        Write((OpenXmlElement)paragraph);
        html.Append("</p>\n");
    }

    private void Write(SdtElement control, OpenXmlCompositeElement content)
    {
        // Around paragraphs or rows a span would be no HTML.
        if (content is not SdtContentRun)
        {
            Write(content);
            return;
        }

        html.Append("<span class=\"value\"");
        if (Controls.TagOf(control) is { } tag)
        {
            html.Append(" data-field=\"").Append(Escape(tag)).Append('"');
        }

        html.Append('>');
        Write(content);
        html.Append("</span>");
    }

    private void Write(Run run)
    {
        var classes = PrintedStyles.ClassesOf(run);
        if (classes.Length > 0)
        {
            Open("span", classes);
        }

        foreach (var child in run.ChildElements)
        {
            html.Append(child switch
            {
                Text text => Escape(text.Text),
                Break { Type: null } or CarriageReturn => "<br>",
                TabChar => "<span class=\"tab\">\t</span>",
                _ => string.Empty,
            });
        }

        html.Append(classes.Length > 0 ? "</span>" : string.Empty);
    }

    private void Write(Table table)
    {
        var rows = PrintedTable.Rows(table);
        Open("table", PrintedTable.IsRuled(table) ? "ruled" : string.Empty);
        html.Append("<colgroup>");
        foreach (var share in PrintedTable.Shares(table))
        {
            html.Append(CultureInfo.InvariantCulture, $"<col width=\"{share}%\">");
        }

        html.Append("</colgroup><tbody>\n");
        foreach (var row in rows)
        {
            html.Append(row.Height > 0 ? string.Create(CultureInfo.InvariantCulture, $"<tr height=\"{row.Height}\">") : "<tr>");
            foreach (var cell in row.Cells)
            {
                Write(cell);
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    private void Write(PrintedCell cell)
    {
        html.Append("<td");
        html.Append(cell.Columns > 1 ? string.Create(CultureInfo.InvariantCulture, $" colspan=\"{cell.Columns}\"") : string.Empty);
        html.Append(cell.Rows > 1 ? string.Create(CultureInfo.InvariantCulture, $" rowspan=\"{cell.Rows}\"") : string.Empty);
        html.Append(cell.IsUpright ? " class=\"upright\">" : ">");
        Write((OpenXmlElement)cell.Content);
        html.Append("</td>");
    }

    private void Open(string element, string classes)
    {
        html.Append('<').Append(element);
        if (classes.Length > 0)
        {
            html.Append(" class=\"").Append(Escape(classes)).Append('"');
        }

        html.Append('>');
    }

    private static string Escape(string text) => PrintedText.Encoder.Encode(text);
}
