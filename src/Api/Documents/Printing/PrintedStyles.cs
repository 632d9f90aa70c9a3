using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Oversight.Api.Documents.Printing;

/// <summary>
/// Which classes a paragraph or a run has. What the paragraph says itself counts before its style, and the style before the one
/// that it is based on.
/// </summary>
internal sealed class PrintedStyles(Styles? styles)
{
    private const int DeepestStyle = 10;

    /// <summary>The sizes (half points) and line distances (points) for which the style sheet has a class.</summary>
    private static readonly int[] Sizes = [18, 21, 24, 26, 28, 30, 32, 36, 44];
    private static readonly int[] Lines = [14, 18, 20, 22, 24, 26, 28, 30, 32];

    public string ClassesOf(Paragraph paragraph)
    {
        var chain = Chain(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value);
        OpenXmlElement?[] shapes = [paragraph.ParagraphProperties, .. chain.Select(style => style.StyleParagraphProperties)];
        OpenXmlElement?[] letters = [.. chain.Select(style => style.StyleRunProperties), styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle];
        var spacing = First<SpacingBetweenLines>(shapes, each => each.Line is not null);
        return Join(
            AlignmentOf(First<Justification>(shapes)?.Val?.Value),
            IsIndented(First<Indentation>(shapes)) ? "indented" : null,
            First<Indentation>(shapes)?.Right?.Value is { } right && Number(right) > 300 ? "from-right" : null,
            First<Tabs>(shapes) is not null ? "tabbed" : null,
            First<ParagraphBorders>(shapes)?.TopBorder is not null ? "ruled-above" : null,
            spacing?.LineRule?.Value == LineSpacingRuleValues.Exact ? Nearest("lh-", Number(spacing.Line!.Value!) / 20, Lines) : null,
            Number(First<SpacingBetweenLines>(shapes, each => each.Before is not null)?.Before?.Value) >= 400 ? "far" : null,
            Number(First<SpacingBetweenLines>(shapes, each => each.After is not null)?.After?.Value) >= 100 ? "apart" : null,
            LettersOf(letters));
    }

    public static string ClassesOf(Run run) => LettersOf([run.RunProperties]);

    private static string LettersOf(OpenXmlElement?[] letters) => Join(
        First<FontSize>(letters)?.Val?.Value is { } size ? Nearest("sz-", Number(size), Sizes) : null,
        First<Bold>(letters) is { } bold && bold.Val?.Value != false ? "bold" : null,
        First<Underline>(letters)?.Val?.Value is { } line && line != UnderlineValues.None ? "underlined" : null,
        FaceOf(First<RunFonts>(letters)?.EastAsia?.Value));

    private List<Style> Chain(string? id)
    {
        var chain = new List<Style>();
        while (id is not null && chain.Count < DeepestStyle)
        {
            var wanted = id;
            if (styles?.Elements<Style>().FirstOrDefault(style => style.StyleId?.Value == wanted) is not { } found)
            {
                break;
            }

            chain.Add(found);
            id = found.BasedOn?.Val?.Value;
        }

        return chain;
    }

    private static T? First<T>(OpenXmlElement?[] places, Func<T, bool>? fits = null)
        where T : OpenXmlElement =>
        places.Select(place => place?.GetFirstChild<T>()).FirstOrDefault(found => found is not null && (fits is null || fits(found)));

    private static string? AlignmentOf(JustificationValues? value) =>
        value == JustificationValues.Center ? "centred" : value == JustificationValues.Right || value == JustificationValues.End ? "right" : null;

    private static bool IsIndented(Indentation? indent) =>
        indent is not null && (indent.FirstLineChars?.Value >= 100 || Number(indent.FirstLine?.Value) >= 200);

    private static string? FaceOf(string? font) => font switch
    {
        null => null,
        _ when font.Contains("仿宋", StringComparison.Ordinal) => "fangsong",
        _ when font.Contains("小标宋", StringComparison.Ordinal) => "title",
        _ when font.Contains('黑') => "hei",
        _ when font.Contains('楷') => "kai",
        _ => "song",
    };

    private static string Nearest(string prefix, int value, int[] known) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}{known.MinBy(each => Math.Abs(each - value))}");

    private static int Number(string? value) => int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Join(params string?[] classes) => string.Join(' ', classes.Where(each => !string.IsNullOrEmpty(each)));
}
