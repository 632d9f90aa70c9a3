using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Oversight.Api.Tests.OfficialForms.Generator;

/// <summary>
/// The styles of the templates, after GB/T 9704 as far as these forms go: title 小标宋 二号, text 仿宋. Sizes are half points,
/// line distances twentieths of a point.
/// </summary>
internal static class FormStyles
{
    private const string Song = "宋体";
    private const string FangSong = "仿宋";
    private const string Title = "方正小标宋简体";

    /// <summary>Forms 6 and 8 list their grounds, form 9 has two tables, and each still has to fit on one page.</summary>
    public static Styles Of(bool compact)
    {
        var size = compact ? 26 : 30;
        var line = compact ? 400 : 560;
        return new(
            Defaults(),
            Style("FormTitle", "文书标题", Title, 44, JustificationValues.Center, 640, after: 120),
            Style("FormNumber", "文号", FangSong, size, JustificationValues.Center, line, after: compact ? 160 : 320),
            Style("FormHead", "登记表抬头", Song, 24, JustificationValues.Left, 360, after: 80, tab: 9600),
            Style("FormAddressee", "送达对象", FangSong, size, JustificationValues.Left, line),
            Style("FormBody", "正文", FangSong, size, JustificationValues.Both, line, indent: 200),
            Style("FormSection", "小标题", "黑体", size, JustificationValues.Left, line),
            Style("FormSeal", "署名", FangSong, size, JustificationValues.Right, line, before: compact ? 480 : 960, right: 600),
            Style("FormDate", "成文日期", FangSong, size, JustificationValues.Right, line, right: 900),
            Style("FormFirstNote", "首条说明", Song, 18, JustificationValues.Left, 280, before: compact ? 240 : 480, rule: true),
            Style("FormNote", "说明", Song, 18, JustificationValues.Left, 280),
            Style("TableHead", "表头", Song, 24, JustificationValues.Center, 0, bold: true),
            Style("TableText", "表格文字", FangSong, 24, JustificationValues.Left, 0));
    }

    /// <summary>Where a computer lacks a font, Word takes the other name.</summary>
    public static Fonts Fonts() => new(
        new Font(new AltName { Val = Song }, new FontCharSet { Val = "86" }, new FontFamily { Val = FontFamilyValues.Roman }) { Name = Title },
        new Font(new AltName { Val = "仿宋_GB2312" }, new FontCharSet { Val = "86" }, new FontFamily { Val = FontFamilyValues.Modern }) { Name = FangSong },
        new Font(new AltName { Val = "SimSun" }, new FontCharSet { Val = "86" }, new FontFamily { Val = FontFamilyValues.Roman }) { Name = Song });

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = FangSong, ComplexScript = "Times New Roman" },
            new FontSize { Val = "30" },
            new Languages { Val = "en-US", EastAsia = "zh-CN" })),
        new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0" })));

    private static Style Style(
        string id, string name, string font, int size, JustificationValues align, int line,
        int before = 0, int after = 0, int indent = 0, int right = 0, int tab = 0, bool bold = false, bool rule = false)
    {
        var paragraph = new StyleParagraphProperties();
        if (rule)
        {
            paragraph.AppendChild(new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 4, Space = 6, Color = "000000" }));
        }

        if (tab > 0)
        {
            paragraph.AppendChild(new Tabs(new TabStop { Val = TabStopValues.Right, Position = tab }));
        }

        var spacing = new SpacingBetweenLines { Before = $"{before}", After = $"{after}" };
        if (line > 0)
        {
            spacing.Line = $"{line}";
            spacing.LineRule = LineSpacingRuleValues.Exact;
        }

        paragraph.AppendChild(spacing);
        paragraph.AppendChild(Indent(indent, right));
        paragraph.AppendChild(new Justification { Val = align });
        var run = new StyleRunProperties(new RunFonts { EastAsia = font });
        if (bold)
        {
            run.AppendChild(new Bold());
        }

        run.AppendChild(new FontSize { Val = $"{size}" });
        return new(new StyleName { Val = name }, new UIPriority { Val = 1 }, new PrimaryStyle(), paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = true };
    }

    private static Indentation Indent(int chars, int right)
    {
        var indent = new Indentation();
        if (chars > 0)
        {
            indent.FirstLineChars = chars;
            indent.FirstLine = "600";
        }

        if (right > 0)
        {
            indent.Right = $"{right}";
        }

        return indent;
    }
}
