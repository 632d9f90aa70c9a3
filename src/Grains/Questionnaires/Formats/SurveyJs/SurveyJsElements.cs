using System.Text.Json;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>Pages, panels and questions.</summary>
internal sealed class SurveyJsElements(CarryOver carry, SurveyJsConditions conditions, SurveyJsTriggers triggers)
{
    private readonly SurveyJsQuestions questions = new(carry, conditions, triggers);
    private int depth;

    public Page Page(JsonPart part, string instead)
    {
        var name = part.String("name");
        var page = new Page
        {
            Code = carry.Code(name, instead, part.Place),
            Title = part.Texts("title"),
            ShowIf = Shown(part, name),
            RandomOrder = part.String("questionsOrder") == "random",
            Items = Items(part),
        };
        var overlay = part.Overlay();
        part.ListRest();
        return Changed(() => Overlay.Apply(page, overlay));
    }

    public IReadOnlyList<Item> Items(JsonPart part) =>
        [.. part.Array("elements", "questions").SelectMany((element, index) => Item(part.Inner(element, SurveyJsImport.Named(element, $"[{index}]"))))];

    /// <summary>A text that may hold markup, as plain text.</summary>
    public static Texts Plain(JsonPart part, string name)
    {
        var texts = part.Texts(name);
        var plain = texts.Select(ForeignText.WithoutMarkup);
        if (!plain.Equals(texts) && !plain.Select(ForeignText.AsMarkup).Equals(texts))
        {
            part.List(name, "只保留文字，去掉标记", "the text alone, without its markup");
        }

        return plain;
    }

    private IEnumerable<Item> Item(JsonPart part)
    {
        if (part.Element.ValueKind != JsonValueKind.Object)
        {
            carry.Add(part.Place, part.Element.GetRawText(), "不是题目", "is no question");
            return [];
        }

        var type = part.String("type") ?? "text";
        var items = type switch
        {
            "panel" => [Panel(part)],
            "html" => [Html(part)],
            "multipletext" => [new SurveyJsParts(carry, questions).Texts(part, Code(part), Shown(part, part.String("name")))],
            "paneldynamic" => [Repeated(part)],
            "matrixdynamic" => [new SurveyJsParts(carry, questions).Columns(part, Code(part), Shown(part, part.String("name")))],
            "matrixdropdown" => [new SurveyJsParts(carry, questions).Columns(part, Code(part), Shown(part, part.String("name")))],
            _ => (Item[])(questions.Of(part, type) is { } question ? [question] : []),
        };
        var overlay = part.Overlay();
        part.ListRest();
        return items.Select(item => Changed(() => Overlay.Apply(item, overlay)));
    }

    private Group Panel(JsonPart part)
    {
        if (++depth > 7)
        {
            throw new InvalidInputException(part.Place, null, "panels may be nested 7 deep");
        }

        var group = new Group
        {
            Code = Code(part),
            Title = part.Texts("title"),
            ShowIf = Shown(part, part.String("name")),
            RandomOrder = part.String("questionsOrder") == "random",
            Items = Items(part),
        };
        depth--;
        return group;
    }

    private Group Repeated(JsonPart part)
    {
        part.List("type", "不支持重复面板，题目只问一次", "panels do not repeat: its questions are asked once");
        if (++depth > 7)
        {
            throw new InvalidInputException(part.Place, null, "panels may be nested 7 deep");
        }

        var group = new Group
        {
            Code = Code(part),
            Title = part.Texts("title"),
            ShowIf = Shown(part, part.String("name")),
            Items = [.. part.Array("templateElements").SelectMany((element, index) => Item(part.Inner(element, SurveyJsImport.Named(element, $"[{index}]"))))],
        };
        depth--;
        return group;
    }

    private Question Html(JsonPart part) => new() { Code = Code(part), Type = QuestionType.Note, Title = Plain(part, "html"), ShowIf = Shown(part, part.String("name")) };

    private string Code(JsonPart part) => carry.Code(part.String("name"), "item", part.Place);

    private Expression? Shown(JsonPart part, string? name) => questions.Shown(part, name);

    private static T Changed<T>(Func<T> apply)
    {
        try
        {
            return apply();
        }
        catch (JsonException error)
        {
            throw new InvalidInputException("surveyjs.oversight", null, error.Message);
        }
    }
}
