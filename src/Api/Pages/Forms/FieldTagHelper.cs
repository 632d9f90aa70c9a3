using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Oversight.Api.Resources;

namespace Oversight.Api.Pages.Forms;

/// <summary>
/// A labelled field with its hint and its error, tied together for screen readers: <c>&lt;field name="content" as="area" …&gt;</c>.
/// The label is the text <c>Field.NAME</c>. There is no maxlength: a browser would cut a pasted text without a word.
/// </summary>
[HtmlTargetElement("field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(Texts texts, FormErrors errors) : TagHelper
{
    public string Name { get; set; } = string.Empty;

    public string? Value { get; set; }

    /// <summary>area, or a type of input: text, date, tel, url, search, password.</summary>
    public string As { get; set; } = "text";

    public bool Required { get; set; }

    /// <summary>Says neither that it is needed nor that it may be left out: filters.</summary>
    public bool Plain { get; set; }

    /// <summary>Key of another label than that of the field's name; a field in a numbered block says whose it is.</summary>
    public string? Label { get; set; }

    public string? Hint { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public string? List { get; set; }

    public int Rows { get; set; } = 8;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = FieldId.Of(Name);
        var error = errors.Of(Name);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", error is null ? "field" : "field wrong");
        output.Content.AppendHtml(LabelOf(id));
        if (Hint is not null)
        {
            output.Content.AppendHtml(Paragraph(id + "-hint", "hint", Hint));
        }

        if (error is not null)
        {
            output.Content.AppendHtml(Paragraph(id + "-error", "error", error));
        }

        output.Content.AppendHtml(Control(id, error is not null));
    }

    private TagBuilder LabelOf(string id)
    {
        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.InnerHtml.Append(Label is null ? FieldLabel.Find(Name) ?? "Field." + Name : texts[Label]);
        if (!Required && !Plain)
        {
            var optional = new TagBuilder("span");
            optional.AddCssClass("optional");
            optional.InnerHtml.Append(texts["Form.Optional"]);
            label.InnerHtml.AppendHtml(optional);
        }

        return label;
    }

    private static TagBuilder Paragraph(string id, string style, string text)
    {
        var paragraph = new TagBuilder("p");
        paragraph.Attributes["id"] = id;
        paragraph.AddCssClass(style);
        paragraph.InnerHtml.Append(text);
        return paragraph;
    }

    private TagBuilder Control(string id, bool wrong)
    {
        var control = new TagBuilder(As == "area" ? "textarea" : "input");
        control.Attributes["id"] = id;
        control.Attributes["name"] = Name;
        if (As == "area")
        {
            control.Attributes["rows"] = Rows.ToString(System.Globalization.CultureInfo.InvariantCulture);

            // HTML drops one line break after the opening tag; this one is for it, so that the text keeps its own.
            control.InnerHtml.AppendHtml("\n").Append(Value ?? string.Empty);
        }
        else
        {
            control.TagRenderMode = TagRenderMode.SelfClosing;
            control.Attributes["type"] = As;
            control.Attributes["value"] = Value ?? string.Empty;
        }

        Add(control, "autocomplete", Autocomplete);
        Add(control, "inputmode", Inputmode);
        Add(control, "list", List);
        Add(control, "aria-required", Required ? "true" : null);
        Add(control, "aria-invalid", wrong ? "true" : null);
        var described = (Hint is null ? "" : id + "-hint ") + (wrong ? id + "-error" : "");
        Add(control, "aria-describedby", described.Length == 0 ? null : described.Trim());
        return control;
    }

    private static void Add(TagBuilder control, string attribute, string? value)
    {
        if (value is not null)
        {
            control.Attributes[attribute] = value;
        }
    }
}
