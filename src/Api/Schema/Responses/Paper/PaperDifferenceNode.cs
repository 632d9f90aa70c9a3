using System.ComponentModel;
using System.Text.Json;
using GraphQL;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Api.Schema.Responses.Paper;

[Name("PaperDifference")]
public sealed class PaperDifferenceNode(PaperDifference difference)
{
    public string Question => difference.Question;

    [Description("JSON; null for no answer.")]
    public string? First => Write(difference.First);

    [Description("JSON; null for no answer.")]
    public string? Second => Write(difference.Second);

    private static string? Write(Answer? answer) => answer is null ? null : JsonSerializer.Serialize(answer, QuestionnaireJson.Options);
}
