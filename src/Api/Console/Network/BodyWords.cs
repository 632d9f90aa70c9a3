using System.Globalization;
using Oversight.Api.Console.Case;
using Oversight.Grains.Network;
using Texts = Oversight.Api.Resources.Texts;

namespace Oversight.Api.Console.Network;

/// <summary>What stands of a body in the directory, in the reader's language.</summary>
internal static class BodyWords
{
    /// <summary>More codes than these are counted, not listed.</summary>
    private const int Listed = 4;

    public static string Name(Body body) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && body.NameEn is { } english ? english : body.Name;

    /// <summary>One text for each span of the week; none when nobody stated them.</summary>
    public static IEnumerable<string> Hours(Texts texts, Body body) => body.DutyHours is not { } hours ? [] : DutyHours.Parse(hours).Spans.Select(span =>
    {
        var first = texts["Weekday." + span.FirstDay];
        return $"{(span.FirstDay == span.LastDay ? first : texts["Network.Days", first, texts["Weekday." + span.LastDay]])} {span.Hours}";
    });

    public static string Fields(Texts texts, Body body) => body.Fields.IsEmpty
        ? texts["Bodies.All"]
        : string.Join(texts["Format.ListSeparator"], body.Fields.Select(FieldWords.Of));

    /// <summary>Its own areas, or a word that it has those of the body above.</summary>
    public static string Areas(Texts texts, Body body)
    {
        if (body.Areas.IsEmpty)
        {
            return texts["Bodies.AsAbove"];
        }

        var listed = string.Join(texts["Format.ListSeparator"], body.Areas.Take(Listed));
        return body.Areas.Length > Listed ? texts["Bodies.MoreAreas", listed, body.Areas.Length] : listed;
    }
}
