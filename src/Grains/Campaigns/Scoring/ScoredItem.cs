using Oversight.Grains.Questionnaires;
using Oversight.Grains.Results.Scores;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>A column of answers that can be an item of an index, with the scale that its question has.</summary>
public sealed record ScoredItem(string Code, ItemScale Scale)
{
    /// <summary>What a question offers: itself, the rows of a matrix, or nothing.</summary>
    public static IEnumerable<ScoredItem> Of(Question question) => question switch
    {
        { Scale: var (from, to) } => [new(question.Code, Linear(from, to))],
        { Type: QuestionType.Matrix } when SheetColumns.OptionNumbers(question) is { Count: > 1 } numbers =>
            question.Rows.Select(row => new ScoredItem(SheetColumns.Part(question, row), Linear(numbers.Values.Min(), numbers.Values.Max()))),
        _ => [],
    };

    /// <summary>Satisfied is who is in the upper two fifths: 4 of 5, 8 of 10.</summary>
    private static ItemScale Linear(double from, double to) => new() { Min = from, Max = to, SatisfiedFrom = Math.Ceiling(to - ((to - from) / 4)) };
}
