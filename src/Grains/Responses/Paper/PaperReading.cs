using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Grains.Responses.Paper;

/// <summary>From what a clerk typed to what may be stored. Pure.</summary>
public static class PaperReading
{
    /// <summary>
    /// What the logic hides is left out, as at every door: people answer questions on paper that they were to pass over. A wrong
    /// answer is refused, since it is a slip of the clerk; what the paper itself has wrong is entered as left blank.
    /// </summary>
    /// <param name="leftBlank">The clerk says that what must be answered stands empty on the paper.</param>
    /// <exception cref="InvalidInputException">The field is the code of the question.</exception>
    public static (Answers Answers, bool LeftBlank) Read(Questionnaire questionnaire, Answers given, bool leftBlank, InterviewOptions options)
    {
        var tidy = given.Codes.Aggregate(Answers.None, (answers, code) => answers.With(code, Tidy(questionnaire.Questions.FirstOrDefault(question => question.Code == code), given[code]!)));
        var state = Interview.Evaluate(questionnaire, tidy, options);
        if (state.Errors.FirstOrDefault(error => !IsMissing(questionnaire, tidy, error)) is { } wrong)
        {
            throw new InvalidInputException(wrong.Question, null, wrong.Code, $"{wrong.Question}: {wrong.Message}");
        }

        if (state.ScreenedOut || state.Errors is not [var missing, ..])
        {
            return (state.Answers, false);
        }

        if (!leftBlank)
        {
            throw new InvalidInputException(missing.Question, null, missing.Code, $"{missing.Question}: {missing.Message}");
        }

        return Enough.Of(state)
            ? (state.Answers, true)
            : throw new InvalidInputException("leftBlank", null, "at least half answered and every consent given that is asked for; else record the form as void");
    }

    /// <summary>The questions on which two entries are not alike, in the order of the questionnaire.</summary>
    public static IEnumerable<PaperDifference> Differences(Questionnaire questionnaire, Answers first, Answers second) =>
        from question in questionnaire.Questions
        let alone = (First: first[question.Code], Second: second[question.Code])
        where Answers.None.With(question.Code, alone.First).Write() != Answers.None.With(question.Code, alone.Second).Write()
        select new PaperDifference(question.Code, alone.First, alone.Second);

    private static bool IsMissing(Questionnaire questionnaire, Answers given, AnswerError error) => error.Code == "required"
        || (error.Code == "rows" && questionnaire.Questions.First(question => question.Code == error.Question) is var matrix
            && given[error.Question]?.Rows is { } rows && rows.Keys.All(row => matrix.Rows.Any(known => known.Code == row)));

    /// <summary>What is no difference between two clerks: the order of several ticks, spaces around words, zeros at the end of a number.</summary>
    private static Answer Tidy(Question? question, Answer answer) => answer with
    {
        Codes = question?.Type == QuestionType.Multiple && answer.Codes is { } codes
            ? [.. codes.OrderBy(code => question.Options.TakeWhile(option => option.Code != code).Count()).ThenBy(code => code, StringComparer.Ordinal)]
            : answer.Codes,
        Other = answer.Other?.Trim() is { Length: > 0 } other ? other : null,
        Text = answer.Text?.Trim().ReplaceLineEndings("\n"),
        Number = answer.Number / 1.0000000000000000000000000000m,
    };
}
