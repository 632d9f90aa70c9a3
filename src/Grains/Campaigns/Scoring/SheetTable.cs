using Oversight.Grains.Questionnaires;
using Oversight.Grains.Results;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>All answer sheets of a campaign: the answers as columns, and of each sheet where it belongs.</summary>
/// <param name="Origins">In the order of the rows.</param>
public sealed record SheetTable(Questionnaire Questionnaire, AnswerTable Answers, IReadOnlyList<SheetOrigin> Origins)
{
    public int Count => Origins.Count;

    public static SheetTable Of(Questionnaire questionnaire, IEnumerable<AnswerSheet> sheets)
    {
        var builder = new SheetTableBuilder(questionnaire);
        foreach (var sheet in sheets)
        {
            builder.Add(sheet);
        }

        return builder.Build();
    }

    public SheetTable Where(bool[] kept) => this with { Answers = Answers.Where(kept), Origins = AnswerTable.Pick([.. Origins], kept) };
}
