using System.Text.RegularExpressions;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Questionnaires.Interviews;

/// <summary>
/// Replaces <c>{code}</c> in texts by what was answered, as the person read it. Braces around anything but the code of a
/// question stay as they are.
/// </summary>
internal sealed partial class Piping(Questionnaire questionnaire, LogicPass pass, string language)
{
    private readonly Dictionary<string, Question> questions = questionnaire.Questions.GroupBy(question => question.Code).ToDictionary(group => group.Key, group => group.First());

    /// <summary>The names in braces of a text.</summary>
    public static IEnumerable<string> Names(string text) => Braces().Matches(text).Select(match => match.Groups["code"].Value);

    /// <summary>Every name in braces replaced by a rule that sees the name.</summary>
    public static string Replace(string text, Func<string, string?> replacement) =>
        Braces().Replace(text, match => replacement(match.Groups["code"].Value) ?? match.Value);

    public string In(Texts texts)
    {
        var text = texts.In(language, questionnaire.DefaultLanguage);
        return text.Contains('{', StringComparison.Ordinal) ? Replace(text, code => questions.TryGetValue(code, out var question) ? Shown(question) : null) : text;
    }

    private string Shown(Question question)
    {
        if (question.Type == QuestionType.Computed)
        {
            return pass.ValueOf(question.Code).ToString();
        }

        var answer = pass.Clean[question.Code];
        return answer switch
        {
            { Codes: { } codes } => string.Join(language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? "、" : ", ", codes.Select(code => Named(question, answer, code))),
            { Rows: { } rows } => string.Join("; ", rows.Select(cell => $"{Text(question.Rows, cell.Key)}: {Text(question.Options, cell.Value)}")),
            _ => pass.ValueOf(question.Code).ToString(),
        };
    }

    private string Named(Question question, Answer answer, string code) =>
        answer.Other is { } own && question.Options.Any(option => option.Code == code && option.Other) ? own : Text(question.Options, code);

    private string Text(IReadOnlyList<Option> options, string code)
    {
        var text = options.FirstOrDefault(option => option.Code == code)?.Text.In(language, questionnaire.DefaultLanguage);
        return string.IsNullOrEmpty(text) ? code : text;
    }

    [GeneratedRegex(@"\{(?<code>[^{}]{1,120})\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Braces();
}
