using System.Globalization;
using System.Text.RegularExpressions;
using Oversight.Api.Pages.Answering;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Expressions;
using Group = Oversight.Grains.Questionnaires.Group;
using Texts = Oversight.Grains.Questionnaires.Texts;

namespace Oversight.Api.Pages.Staff.Paper;

/// <summary>
/// A questionnaire as it is printed: every question in the order of the document, numbered. What the page on the web does by itself, paper has to
/// say in words: when a question is to be passed over, and which answer a text speaks of.
/// </summary>
public sealed partial class PaperLayout
{
    private readonly Questionnaire questionnaire;
    private readonly string language;
    private readonly CultureInfo frame;
    private readonly Dictionary<string, int> numbers;

    private PaperLayout(Questionnaire questionnaire, string language)
    {
        this.questionnaire = questionnaire;
        this.language = language;
        frame = AnswerLanguage.FrameOf(language);
        numbers = questionnaire.Questions.Where(IsAnswered).Select((question, at) => (question.Code, at)).ToDictionary(pair => pair.Code, pair => pair.at + 1);
    }

    public static IReadOnlyList<PaperSection> Of(Questionnaire questionnaire, string language)
    {
        var layout = new PaperLayout(questionnaire, language);
        return [.. questionnaire.Pages.Select(page => new PaperSection(layout.In(page.Title), [.. layout.Lines(page.Items, [page.ShowIf])])).Where(section => section.Lines.Count > 0)];
    }

    private static bool IsAnswered(Question question) => question.IsShown && question.Type != QuestionType.Note;

    private IEnumerable<PaperLine> Lines(IReadOnlyList<Item> items, IReadOnlyList<Expression?> around)
    {
        foreach (var item in items)
        {
            if (item is Group group)
            {
                foreach (var line in Lines(group.Items, [.. around, group.ShowIf]))
                {
                    yield return line;
                }
            }
            else if (item is Question { IsShown: true } question)
            {
                yield return Line(question, [.. around, question.ShowIf]);
            }
        }
    }

    private PaperLine Line(Question question, IEnumerable<Expression?> conditions) => new(
        question,
        numbers.TryGetValue(question.Code, out var number) ? number : null,
        AnswerFields.Of(questionnaire, question),
        In(question.Title),
        In(question.Hint),
        [.. conditions.OfType<Expression>().Select(condition => Words("PaperForm.OnlyIf", Condition(condition))), .. question.Jumps.Select(Jump)],
        [.. question.Options.Select(option => In(option.Text) is { Length: > 0 } text ? text : option.Code)],
        [.. question.Rows.Select(row => In(row.Text) is { Length: > 0 } text ? text : row.Code)],
        string.Join("　", new[] { (Ends: question.Scale?.From, Label: In(question.MinLabel)), (Ends: question.Scale?.To, Label: In(question.MaxLabel)) }
            .Where(end => end.Ends is not null && end.Label.Length > 0).Select(end => string.Create(CultureInfo.InvariantCulture, $"{end.Ends} = {end.Label}"))));

    private string Jump(Jump jump) => jump.Then switch
    {
        JumpKind.GoTo when FirstOf(jump.To) is { } target => Words("PaperForm.GoOn", Condition(jump.If), target),
        _ => Words("PaperForm.Stop", Condition(jump.If)),
    };

    private int? FirstOf(string? code)
    {
        var page = questionnaire.Pages.FirstOrDefault(page => page.Code == code);
        var items = page?.Items ?? questionnaire.Pages.SelectMany(one => one.Items);
        var question = (page is null ? All(items).FirstOrDefault(item => item.Code == code) : items.FirstOrDefault())?.Questions.FirstOrDefault(IsAnswered);
        return question is not null && numbers.TryGetValue(question.Code, out var number) ? number : null;
    }

    private static IEnumerable<Item> All(IEnumerable<Item> items) => items.SelectMany(item => item is Group group ? All(group.Items).Prepend(group) : [item]);

    /// <summary>The condition with numbers of questions and words of options; operators stay signs.</summary>
    private string Condition(Expression condition)
    {
        var asked = condition.References.Select(code => questionnaire.Questions.FirstOrDefault(question => question.Code == code)).OfType<Question>().ToList();
        var text = Literals().Replace(condition.Text, match =>
        {
            var code = match.Groups["code"].Value;
            var option = asked.SelectMany(question => question.Options).FirstOrDefault(option => option.Code == code);
            return Words("PaperForm.Quoted", option is not null && In(option.Text) is { Length: > 0 } words ? words : code);
        });
        text = text.Replace("<=", "≤", StringComparison.Ordinal).Replace(">=", "≥", StringComparison.Ordinal).Replace("!=", "≠", StringComparison.Ordinal);
        text = text.Replace(" and ", Words("PaperForm.And"), StringComparison.Ordinal).Replace(" or ", Words("PaperForm.Or"), StringComparison.Ordinal);
        return Named(text);
    }

    private string In(Texts texts) => Named(texts.In(language, questionnaire.DefaultLanguage));

    private string Named(string text) => Braces().Replace(text, match => numbers.TryGetValue(match.Groups["code"].Value, out var number) ? Words("PaperForm.Answer", number)
        : questionnaire.Questions.Any(question => question.Code == match.Groups["code"].Value) ? "……" : match.Value);

    private string Words(string key, params object[] values) => string.Format(frame, Resources.Texts.In(frame, key) ?? key, values);

    [GeneratedRegex("\"(?<code>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Literals();

    [GeneratedRegex(@"\{(?<code>[^{}]{1,120})\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Braces();
}
