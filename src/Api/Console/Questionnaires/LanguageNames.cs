namespace Oversight.Api.Console.Questionnaires;

/// <summary>Languages by their own names; a code that is not known stands for itself.</summary>
public static class LanguageNames
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zh"] = "中文", ["zh-CN"] = "中文", ["zh-Hans"] = "简体中文", ["zh-Hant"] = "繁體中文", ["en"] = "English", ["ug"] = "ئۇيغۇرچە", ["bo"] = "བོད་སྐད།",
        ["mn"] = "монгол", ["kk"] = "қазақша", ["ko"] = "한국어", ["ja"] = "日本語", ["fr"] = "français", ["es"] = "español", ["ru"] = "русский", ["ar"] = "العربية", ["de"] = "Deutsch", ["pt"] = "português",
    };

    public static string Of(string language) => Names.GetValueOrDefault(language) ?? language;
}
