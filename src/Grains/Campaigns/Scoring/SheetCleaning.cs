using Oversight.Grains.Questionnaires;
using Oversight.Grains.Results;
using Oversight.Grains.Results.Cleaning;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>Marks the sheets of a campaign by its own rules.</summary>
internal static class SheetCleaning
{
    public static IReadOnlyList<MarkedSheet> Mark(SheetTable sheets, CleaningChoice choice, IReadOnlySet<LiftedMark> lifted)
    {
        var input = new CleaningInput(sheets.Answers)
        {
            Seconds = [.. sheets.Origins.Select(sheet => sheet.Seconds)],
            Pace = GroupColumn.From([.. sheets.Origins.Select(sheet => sheet.Mode)]),
            TrapShown = choice.Traps.ToDictionary(trap => trap.Item, trap => Shown(sheets.Answers, trap.Item), StringComparer.Ordinal),
        };
        var settings = new CleaningSettings
        {
            TooFastBelow = choice.TooFastBelow,
            StraightRows = choice.StraightRows,
            Duplicates = choice.Duplicates,
            Traps = choice.Traps,
            Matrices = [.. sheets.Questionnaire.Questions.Where(question => question.Type == QuestionType.Matrix)
                .Select(matrix => new MatrixItems(matrix.Code, [.. matrix.Rows.Select(row => SheetColumns.Part(matrix, row))]))],
            Excluding = choice.Excluding.ToHashSet(),
        };
        return [.. Cleaner.Mark(input, settings).Select(mark => new MarkedSheet(mark, choice.Excluding.Contains(mark.Rule), lifted.Contains(new(mark.AnswerId, mark.Rule))))];
    }

    /// <summary>A required trap question without an answer was not shown: the logic stores no sheet that skips one that was.</summary>
    private static bool[] Shown(AnswerTable table, string item) => [.. table.Numbers(item).Select(code => !double.IsNaN(code))];
}
