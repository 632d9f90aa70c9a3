using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Editing;

namespace Oversight.Api.Console.Questionnaires;

/// <summary>What an editor begins with: things that the linter has little to say about.</summary>
public static class NewItems
{
    public static Questionnaire Questionnaire(string id, string title, IReadOnlyList<string> languages) => new()
    {
        Id = id,
        DefaultLanguage = languages[0],
        Languages = languages,
        Title = Texts.Of(languages[0], title),
        Closing = Each(languages, "感谢您的参与！", "Thank you for taking part."),
        Pages = [new() { Code = "p1" }],
    };

    public static Page Page(Questionnaire questionnaire) => new() { Code = questionnaire.FreeCode("p") };

    public static Group Group(Questionnaire questionnaire) => new() { Code = questionnaire.FreeCode("g") };

    public static Question Question(Questionnaire questionnaire, QuestionType type)
    {
        var question = new Question { Code = questionnaire.FreeCode("q"), Type = type };
        return Complete(question, questionnaire.Languages);
    }

    /// <summary>What a question of its type cannot do without.</summary>
    public static Question Complete(Question question, IReadOnlyList<string> languages)
    {
        if (question is { HasOptions: true, Options.Count: 0 })
        {
            question = question with { Options = [Option("a1", languages, "选项 1", "Option 1"), Option("a2", languages, "选项 2", "Option 2")] };
        }

        if (question is { Type: QuestionType.Matrix, Rows.Count: 0 })
        {
            question = question with { Rows = [Option("r1", languages, "项目 1", "Item 1"), Option("r2", languages, "项目 2", "Item 2")] };
        }

        return question.MinLabel.IsEmpty && question.MaxLabel.IsEmpty ? WithEnds(question, languages) : question;
    }

    /// <summary>Nobody shall have to guess which end of a scale is the good one.</summary>
    private static Question WithEnds(Question question, IReadOnlyList<string> languages) => question.Type switch
    {
        QuestionType.Nps => question with { MinLabel = Each(languages, "完全不会推荐", "Not at all likely"), MaxLabel = Each(languages, "一定会推荐", "Extremely likely") },
        QuestionType.Rating5 or QuestionType.Rating10 => question with { MinLabel = Each(languages, "很不满意", "Very dissatisfied"), MaxLabel = Each(languages, "很满意", "Very satisfied") },
        _ => question,
    };

    /// <summary>One more for a list, with a code that is free there.</summary>
    public static Option Option(IReadOnlyList<Option> options, string prefix, IReadOnlyList<string> languages)
    {
        var number = Enumerable.Range(1, options.Count + 1).First(one => options.All(option => option.Code != prefix + Say(one)));
        return prefix == "r" ? Option(prefix + Say(number), languages, $"项目 {Say(number)}", $"Item {Say(number)}") : Option(prefix + Say(number), languages, $"选项 {Say(number)}", $"Option {Say(number)}");
    }

    private static Option Option(string code, IReadOnlyList<string> languages, string zh, string en) => new() { Code = code, Text = Each(languages, zh, en) };

    /// <summary>Only in the languages that we speak; the linter asks for the others.</summary>
    private static Texts Each(IReadOnlyList<string> languages, string zh, string en) => languages.Aggregate(Texts.None, (texts, language) =>
        language.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? texts.With(language, zh) : language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? texts.With(language, en) : texts);

    private static string Say(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
