using System.Collections;
using System.Globalization;
using System.Resources;
using Oversight.Api.Resources;

namespace Oversight.Api.Surveys.Offline;

/// <summary>The words of the bundle's frame, in both languages: who asks chooses one when no server is there.</summary>
internal static class OfflineTexts
{
    private static readonly string[] Beginnings = ["Offline.", "Answer.", "Interviews.", "Form.Errors", "Form.Optional", "Error.OfField", "Nav.SignIn"];

    public static IReadOnlyDictionary<string, SortedDictionary<string, string>> All { get; } =
        new Dictionary<string, SortedDictionary<string, string>> { ["zh"] = Of(CultureInfo.InvariantCulture), ["en"] = Of(CultureInfo.GetCultureInfo("en")) };

    private static SortedDictionary<string, string> Of(CultureInfo culture)
    {
        var all = new ResourceManager("Oversight.Api.Resources.Texts", typeof(Texts).Assembly).GetResourceSet(culture, createIfNotExists: true, tryParents: false)!;
        var texts = all.Cast<DictionaryEntry>().Where(entry => Array.Exists(Beginnings, beginning => ((string)entry.Key).StartsWith(beginning, StringComparison.Ordinal)));
        return new(texts.ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!), StringComparer.Ordinal);
    }
}
