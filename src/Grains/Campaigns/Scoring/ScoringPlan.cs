using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Results.Scores;
using Oversight.Grains.Results.Suppression;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>
/// How the answers of a campaign become its index: decided before the result is known, kept with the campaign. The satisfaction
/// rate stands beside the index and is never part of it.
/// </summary>
public sealed record ScoringPlan
{
    /// <summary>Index tree; the weights of the children of one node sum to 1.</summary>
    public required Indicator Root { get; init; }

    /// <summary>Code of the indicator of one question whose satisfaction rate is published; null for none.</summary>
    public string? Satisfaction { get; init; }

    public CleaningChoice Cleaning { get; init; } = new();

    public IReadOnlyList<PlannedMargin> Margins { get; init; } = [];

    /// <summary>Greatest factor of raking on a base weight.</summary>
    public double HighestFactor { get; init; } = 5;

    public double Confidence { get; init; } = 0.95;

    /// <summary>A setting, no law: with fewer answers a street, an enterprise or a cell is not shown.</summary>
    public int FewestAnswers { get; init; } = CellSuppression.DefaultFewest;

    /// <summary>Open questions whose keywords are counted.</summary>
    public IReadOnlyList<string> OpenQuestions { get; init; } = [];

    /// <summary>All rating questions with equal weight, by page: a place to start from.</summary>
    /// <exception cref="InvalidInputException">The questionnaire has nothing that can be scored.</exception>
    public static ScoringPlan For(Questionnaire questionnaire)
    {
        var pages = questionnaire.Pages
            .Select(page => (page.Code, Items: page.Items.SelectMany(item => item.Questions).SelectMany(ScoredItem.Of).ToList()))
            .Where(page => page.Items.Count > 0)
            .ToList();
        if (pages.Count == 0)
        {
            throw new InvalidInputException("questionnaire", questionnaire.Id, "has at least one rating, NPS or matrix question to score");
        }

        return new()
        {
            Root = new("index", 1) { Children = [.. pages.Select(page => Page(page.Code, page.Items, 1.0 / pages.Count))] },
            Satisfaction = pages.SelectMany(page => page.Items).First().Code,
            OpenQuestions = [.. questionnaire.Questions.Where(question => question.Type == QuestionType.LongText).Select(question => question.Code)],
        };
    }

    private static Indicator Page(string code, List<ScoredItem> items, double weight) => new("page." + code, weight)
    {
        Children = [.. items.Select(item => new Indicator(item.Code, 1.0 / items.Count) { Item = item.Code, Scale = item.Scale })],
    };
}
