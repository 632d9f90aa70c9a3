using GraphQL;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema.Subjects;

/// <summary>What a released questionnaire campaign found here: evidence of the consumer channel.</summary>
[Name("SurveyResult")]
public sealed class SurveyNode(SurveyEvidence survey)
{
    public string Campaign => survey.Campaign;

    public string Title => survey.Title;

    [Description("On 100.")]
    public double Index => survey.Index;

    [Description("Of the interval; null where the answers do not tell it.")]
    public double? Lower => survey.Lower;

    public double? Upper => survey.Upper;

    [Description("Level of the interval, 0.95.")]
    public double Confidence => survey.Confidence;

    [Description("Satisfaction rate, 0 to 1; never part of the index.")]
    public double? Satisfied => survey.Satisfied;

    [Description("Answer sheets that count.")]
    public int Answers => survey.Answers;

    public DateTimeOffset ReleasedAt => survey.ReleasedAt;

    internal static SurveyNode[] Of(Profile profile) => [.. profile.Surveys.Select(survey => new SurveyNode(survey))];
}
