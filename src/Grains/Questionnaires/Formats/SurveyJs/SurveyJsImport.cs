using System.Text.Json;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>SurveyJS JSON → our model.</summary>
public static class SurveyJsImport
{
    private static readonly string[] Lists = ["pages", "elements", "questions"];

    /// <param name="json">The file.</param>
    /// <param name="id">Becomes the id of the questionnaire.</param>
    /// <exception cref="InvalidInputException">The text is no JSON, or no survey: names place and rule.</exception>
    public static ImportResult Read(string json, string id)
    {
        using var document = Parse(json);
        return CarryOver.Read(carry => Read(document.RootElement, id, carry));
    }

    /// <summary>An object with pages, elements or questions.</summary>
    internal static bool IsSurvey(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && Lists.Any(name => root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array);

    private static JsonDocument Parse(string json)
    {
        if (json.Length > QuestionnaireJson.LongestText)
        {
            throw new InvalidInputException("surveyjs", null, $"must not be longer than {QuestionnaireJson.LongestText} characters");
        }

        try
        {
            var document = JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return IsSurvey(document.RootElement) ? document : throw new InvalidInputException("surveyjs", null, "must be an object with pages, elements or questions");
        }
        catch (JsonException error)
        {
            throw new InvalidInputException("surveyjs", null, $"must be JSON: {error.Message}");
        }
    }

    private static Questionnaire Read(JsonElement root, string id, CarryOver carry)
    {
        // Where a text has no language, the library takes English, whatever the locale that it opens in.
        var part = new JsonPart(root, string.Empty, carry, "en");
        var conditions = new SurveyJsConditions(carry);
        var triggers = new SurveyJsTriggers(carry, conditions);
        foreach (var (trigger, index) in part.Array("triggers").Select((trigger, index) => (trigger, index)))
        {
            triggers.Read(part.Inner(trigger, $"triggers[{index}]"));
        }

        var elements = new SurveyJsElements(carry, conditions, triggers);
        var (pages, from) = part.Take("pages") is { ValueKind: JsonValueKind.Array } many ? (many, "pages") : (default, string.Empty);
        var read = from.Length > 0
            ? pages.EnumerateArray().Select((page, index) => elements.Page(part.Inner(page, Named(page, $"page{index + 1}")), $"page{index + 1}")).ToList()
            : [new Page { Code = carry.Code(null, "page1", string.Empty), Items = elements.Items(part) }];
        var questionnaire = new Questionnaire
        {
            Id = Codes.IsValid(id) ? id : "imported",
            DefaultLanguage = part.String("locale") ?? "en",
            Title = part.Texts("title"),
            Closing = SurveyJsElements.Plain(part, "completedHtml"),
            Pages = read,
        };
        var overlay = part.Overlay();
        part.ListRest();
        triggers.ListRest();
        return Changed(questionnaire with { Languages = ForeignLanguages.Of(questionnaire) }, overlay);
    }

    internal static string Named(JsonElement element, string instead) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String && name.GetString() is { Length: > 0 } text ? text : instead;

    private static Questionnaire Changed(Questionnaire questionnaire, System.Text.Json.Nodes.JsonNode? overlay)
    {
        try
        {
            return Overlay.Apply(questionnaire, overlay);
        }
        catch (JsonException error)
        {
            throw new InvalidInputException("surveyjs.oversight", null, error.Message);
        }
    }
}
