using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Testing.Surveys;

/// <summary>
/// Answers to a questionnaire that nobody wrote for the test: mostly such as a person may give, some of another kind, out of range
/// or to another question. The same seed gives the same answers.
/// </summary>
public sealed class RandomAnswers(int seed)
{
    /// <summary>Of references of photos; the last makes none.</summary>
    private static readonly char[] Digits = ['0', '7', 'f', 'X'];

    private static readonly string[] Words = ["", " ", "5", "很好", "abc", "e\u0301le\u0300ve", "👩‍👩‍👧 家", "2026-05-01", "-12.50", "13800001111", "a\r\nb", "🇨🇳🇨🇳", "한국어", "x y z x y z x y z"];

#pragma warning disable CA5394 // Repeatable, and no secret.
    private readonly Random random = new(seed);

    public Answers To(Questionnaire questionnaire)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        var answered = random.Next(1, 11);
        return questionnaire.Questions.Where(_ => random.Next(10) < answered)
            .Aggregate(Answers.None, (answers, question) => answers.With(question.Code, random.Next(15) == 0 ? Strange(question) : Fitting(question)));
    }

    public T OneOf<T>(IReadOnlyList<T> all) => all[random.Next(all.Count)];

    private Answer? Fitting(Question question) => question.Type switch
    {
        QuestionType.Single => Chosen(question, 1),
        QuestionType.Multiple or QuestionType.Ranking => Chosen(question, question.Options.Count),
        QuestionType.Rating5 => Answer.Of((decimal)random.Next(1, 6)),
        QuestionType.Rating10 or QuestionType.Nps => Answer.Of((decimal)random.Next(1, 11)),
        QuestionType.Matrix when question.Options.Count > 0 => Answer.Matrix(question.Rows.Where(_ => random.Next(4) > 0).ToDictionary(row => row.Code, _ => OneOf(question.Options).Code)),
        QuestionType.Number => Answer.Of(Number(question)),
        QuestionType.Date => Answer.Of(new DateOnly(2026, 5, 1).AddDays(random.Next(-20_000, 800))),
        QuestionType.Photo => Answer.Of(string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => new string(OneOf(Digits), 64)))),
        QuestionType.Consent => Answer.Of(random.Next(4) > 0),
        QuestionType.Note or QuestionType.Computed or QuestionType.Matrix => null,
        _ => Answer.Of(OneOf(Words)),
    };

    private Answer? Strange(Question question) => random.Next(5) switch
    {
        0 => Answer.Choice("nosuch", "nosuch"),
        1 => Answer.Of(random.Next(-50, 50) / 8m),
        2 => Answer.Of(OneOf(Words)),
        3 => Answer.Matrix(new Dictionary<string, string> { ["9"] = "nosuch", ["10"] = "a" }),
        _ => Fitting(question) is { } fitting ? fitting with { Other = OneOf(Words) } : Answer.Of(true),
    };

    private Answer? Chosen(Question question, int most)
    {
        if (question.Options.Count == 0)
        {
            return null;
        }

        var codes = question.Options.Select(option => option.Code).ToArray();
        random.Shuffle(codes);
        var chosen = codes.Take(random.Next(1, Math.Max(most, 1) + 1)).ToArray();
        return Answer.Choice(chosen) with { Other = question.Options.Any(option => option.Other && chosen.Contains(option.Code)) ? OneOf(Words) : null };
    }

    private decimal Number(Question question)
    {
        var from = (int)Math.Clamp(question.Min ?? 0, -1_000_000, 1_000_000);
        return random.Next(from - 2, (int)Math.Clamp(question.Max ?? from + 100, from, 2_000_000) + 3) + (random.Next(3) == 0 ? random.Next(1_000) / 1_000m : 0);
    }
#pragma warning restore CA5394
}
