using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Oversight.Api.Documents;

namespace Oversight.Api.Tests.OfficialForms.Generator;

/// <summary>Builds the text of one template: paragraphs in the named styles, with <c>{tag}</c> where a field goes.</summary>
internal sealed class Sheet(FormSheet form)
{
    private int lastId;

    public Body Body { get; } = new();

    /// <summary>"关于{subject}的投诉": the text around the fields, and a control for each.</summary>
    public Sheet Line(string style, string pattern)
    {
        Body.AppendChild(Paragraph(style, pattern));
        return this;
    }

    /// <summary>A field of one or more paragraphs of its own.</summary>
    public Sheet Block(string style, string tag)
    {
        var control = new SdtBlock { SdtProperties = Properties(tag, plain: false) };
        control.AppendChild(new SdtContentBlock(Paragraph(style, $"【{Label(tag)}】")));
        Body.AppendChild(control);
        return this;
    }

    public Sheet Title() => Line("FormTitle", form.Zh);

    public Sheet Number() => Line("FormNumber", "{number}");

    /// <summary>The name stands over the date; the seal goes over both.</summary>
    public Sheet Seal() => Line("FormSeal", "{issuer}（印章）").Line("FormDate", "{issuedOn}");

    public Sheet Notes(params string[] notes)
    {
        for (var at = 0; at < notes.Length; at++)
        {
            var number = notes.Length == 1 ? "注：" : at == 0 ? "注：1. " : $"　　{at + 1}. ";
            Line(at == 0 ? "FormFirstNote" : "FormNote", number + notes[at]);
        }

        return this;
    }

    public Paragraph Paragraph(string style, string pattern)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        foreach (var part in Parts(pattern))
        {
            if (part.StartsWith('{'))
            {
                paragraph.AppendChild(Control(part.Trim('{', '}')));
            }
            else if (part.Length > 0)
            {
                paragraph.AppendChild(Run(part));
            }
        }

        return paragraph;
    }

    public SdtProperties Properties(string tag, bool plain = true)
    {
        var properties = new SdtProperties(new SdtAlias { Val = Label(tag) }, new Tag { Val = tag }, new SdtId { Val = ++lastId });
        if (plain)
        {
            properties.AppendChild(new SdtContentText { MultiLine = true });
        }

        return properties;
    }

    private static string[] Parts(string pattern) => pattern.Replace("{", "\0{", StringComparison.Ordinal)
        .Replace("}", "}\0", StringComparison.Ordinal).Split('\0');

    private SdtRun Control(string tag)
    {
        var control = new SdtRun { SdtProperties = Properties(tag) };
        control.AppendChild(new SdtContentRun(Run($"【{Label(tag)}】")));
        return control;
    }

    private string Label(string tag) =>
        form.Find(tag)?.Zh ?? (form.Groups.Contains(tag) ? "每人一组（自动重复）" : throw new ArgumentException($"Form {form.Number} declares no field {tag}.", nameof(tag)));

    private static Run Run(string text)
    {
        var run = new Run();
        foreach (var part in text.Split('\t'))
        {
            run.Append(run.HasChildren ? [new TabChar()] : []);
            run.Append(new Text(part) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }
}
