using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Oversight.Api.Documents.Templates;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Documents.Filling;

/// <summary>Fills a form's template. The controls stay in the document, so that it can be worked on in Word.</summary>
public sealed class FormFiller(FormTemplates templates)
{
    /// <summary>A .docx at its beginning. A field without a value prints blank, ready for a pen.</summary>
    public MemoryStream Fill(OfficialForm form, FormFields fields)
    {
        var template = templates.Of(form);
        var stream = new MemoryStream();
        stream.Write(template.Content.Span);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            foreach (var root in Controls.Roots(document))
            {
                Fill(root, template.Sheet, fields);
            }

            Renumber(document);
            document.PackageProperties.Title = template.Sheet.Zh;
        }

        stream.Position = 0;
        return stream;
    }

    private static void Fill(OpenXmlElement root, FormSheet sheet, FormFields fields)
    {
        foreach (var group in sheet.Groups)
        {
            RepeatedRows.Fill(root, group, Math.Max(1, fields.RowsOf(group).Count), (part, at) =>
                FillFields(part, sheet, field => field.Group == group ? fields.RowsOf(group).ElementAtOrDefault(at)?[field.Tag] : null, group));
        }

        FillFields(root, sheet, field => field.Group is null ? fields[field.Tag] : Joined(fields, field), null);
    }

    /// <summary>With a group only that group's fields, without one everything outside of repeated rows.</summary>
    private static void FillFields(OpenXmlElement part, FormSheet sheet, Func<FormField, string?> valueOf, string? group)
    {
        foreach (var control in Controls.In(part).ToList())
        {
            if (Controls.TagOf(control) is not { } tag || sheet.Find(tag) is not { } field || field.Group != group && IsInRows(control, field.Group))
            {
                continue;
            }

            if (group is null || field.Group == group)
            {
                ControlText.Set(control, valueOf(field) ?? field.Blank);
            }
        }
    }

    private static bool IsInRows(SdtElement control, string? group) =>
        group is not null && control.Ancestors<SdtElement>().Any(outer => Controls.TagOf(outer) == group);

    /// <summary>An office that took a field out of the repeated rows gets all people in one line.</summary>
    private static string? Joined(FormFields fields, FormField field)
    {
        var values = fields.RowsOf(field.Group!).Select(row => row[field.Tag]).OfType<string>().ToList();
        return values.Count == 0 ? null : string.Join('、', values);
    }

    /// <summary>Rows that were repeated brought their controls' ids with them; Word wants each id once.</summary>
    private static void Renumber(WordprocessingDocument document)
    {
        var next = 1;
        foreach (var id in Controls.Roots(document).SelectMany(root => root.Descendants<SdtId>()))
        {
            id.Val = next++;
        }
    }
}
