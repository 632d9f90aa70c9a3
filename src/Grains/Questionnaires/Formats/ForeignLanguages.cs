using System.Globalization;

namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>The languages of an imported questionnaire.</summary>
internal static class ForeignLanguages
{
    /// <summary>The default one first, then every other that has a text.</summary>
    public static IReadOnlyList<string> Of(Questionnaire questionnaire)
    {
        var found = AllTexts.Of(questionnaire).SelectMany(text => text.Texts.Languages).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return [questionnaire.DefaultLanguage, .. found.Where(language => language != questionnaire.DefaultLanguage)];
    }

    /// <summary>From "English (en)", "Chinese" or "zh" to a tag; a name that nobody knows stays, in lower case.</summary>
    public static string Tag(string name)
    {
        var open = name.LastIndexOf('(');
        if (open >= 0 && name.EndsWith(')') && name[(open + 1)..^1].Trim() is { Length: > 0 } tag)
        {
            return tag;
        }

        var known = CultureInfo.GetCultures(CultureTypes.NeutralCultures)
            .FirstOrDefault(culture => culture.Name.Length == 2 && (culture.EnglishName.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase) || culture.NativeName.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)));
        return known?.Name ?? name.Trim().ToLowerInvariant() switch
        {
            "chinese" or "中文" or "汉语" => "zh",
            var other => other,
        };
    }
}
