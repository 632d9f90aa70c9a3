using System.Text.Json;

namespace Oversight.Grains.Questionnaires.Editing;

/// <summary>Where two drafts of one questionnaire are not the same.</summary>
public static class Differences
{
    /// <returns>Codes of pages, groups and questions in the order of the document, those that only one has among them; <c>*</c> for the order and what belongs to the whole.</returns>
    public static IReadOnlyList<string> Between(Questionnaire one, Questionnaire other)
    {
        var (here, there) = (Parts(one), Parts(other));
        var places = here.Keys.Union(there.Keys).Where(code => here.GetValueOrDefault(code) != there.GetValueOrDefault(code)).ToList();
        return Whole(one) == Whole(other) ? places : [.. places, "*"];
    }

    private static Dictionary<string, string> Parts(Questionnaire questionnaire) =>
        questionnaire.Places().GroupBy(place => place.Code).ToDictionary(group => group.Key, group => string.Join('\n', group.Select(Own)));

    private static string Own(Place place) => place.Item switch
    {
        null => JsonSerializer.Serialize(place.Page with { Items = [] }, QuestionnaireJson.Options),
        Group group => JsonSerializer.Serialize<Item>(group with { Items = [] }, QuestionnaireJson.Options),
        var item => JsonSerializer.Serialize(item, QuestionnaireJson.Options),
    };

    private static string Whole(Questionnaire questionnaire) =>
        QuestionnaireJson.Write(questionnaire with { Version = 1, Pages = [] }) + string.Join('\n', questionnaire.Outline().Select(line => $"{line.Depth} {line.Code}"));
}
