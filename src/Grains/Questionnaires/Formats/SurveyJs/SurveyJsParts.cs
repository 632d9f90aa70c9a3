using System.Text.Json;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>One element that asks several things: it becomes a group of questions.</summary>
internal sealed class SurveyJsParts(CarryOver carry, SurveyJsQuestions questions)
{
    /// <summary>multipletext: every line a question <c>name.item</c>.</summary>
    public Group Texts(JsonPart part, string code, Expression? showIf)
    {
        var required = part.Flag("isRequired");
        return new()
        {
            Code = code,
            Title = part.Texts("title"),
            ShowIf = showIf,
            Items = [.. part.Array("items").Select((item, index) => Line(part.Inner(item, SurveyJsImport.Named(item, $"item{index + 1}")), code, index, required))],
        };
    }

    /// <summary>matrixdropdown: every column a matrix <c>name.column</c>, or, where rows are not chosen from, a question for each row.</summary>
    public Group Columns(JsonPart part, string code, Expression? showIf)
    {
        var rows = part.String("type") == "matrixdynamic" ? Counted(part) : questions.Choices.Read(part, "rows");
        var shared = questions.Choices.Read(part, "choices");
        var cellType = part.String("cellType") ?? "dropdown";
        return new()
        {
            Code = code,
            Title = part.Texts("title"),
            ShowIf = showIf,
            Items = [.. part.Array("columns").SelectMany(column => Column(part.Inner(column, SurveyJsImport.Named(column, "column")), code, rows, shared, cellType))],
        };
    }

    /// <summary>matrixdynamic: as many rows as it opens with.</summary>
    private static List<Option> Counted(JsonPart part)
    {
        part.List("type", "不能增减行，行数固定", "rows are not added or removed: as many as it opens with");
        var count = (int)Math.Clamp(part.Number("rowCount") ?? part.Number("minRowCount") ?? 2, 1, 20);
        return [.. Enumerable.Range(1, count).Select(number => new Option { Code = number.ToString(System.Globalization.CultureInfo.InvariantCulture) })];
    }

    private Question Line(JsonPart part, string group, int index, bool required)
    {
        var name = part.String("name") ?? $"item{index + 1}";
        var question = questions.Of(part, "text", $"{group}.{name}")!;
        part.ListRest();
        return question with { Required = question.Required || required };
    }

    private IEnumerable<Item> Column(JsonPart part, string group, IReadOnlyList<Option> rows, IReadOnlyList<Option> shared, string cellType)
    {
        var name = part.String("name") ?? "column";
        var title = part.Texts("title");
        var type = part.String("cellType") ?? cellType;
        var required = part.Flag("isRequired");
        var own = questions.Choices.Read(part, "choices");
        var options = own.Count > 0 ? own : shared;
        part.ListRest();
        if (type is "dropdown" or "radiogroup")
        {
            return [new Question { Code = carry.Code($"{group}.{name}", name, part.Place), Type = QuestionType.Matrix, Title = title, Required = required, Options = options, Rows = rows }];
        }

        QuestionType? kind = type switch
        {
            "checkbox" => QuestionType.Multiple,
            "text" => QuestionType.ShortText,
            "comment" => QuestionType.LongText,
            _ => null,
        };
        if (kind is not { } known)
        {
            carry.Add(part.Place, $"cellType: {type}", "没有对应的题型，整列未导入", "no question type corresponds; the whole column is left out");
            return [];
        }

        return rows.Select(row => new Question
        {
            Code = carry.Code($"{group}.{name}.{row.Code}", name, part.Place),
            Type = known,
            Title = Joined(title, row),
            Required = required,
            Options = known == QuestionType.Multiple ? options : [],
        });
    }

    private static Texts Joined(Texts title, Option row)
    {
        var texts = title.IsEmpty ? row.Text : title.Select(text => text);
        return texts.Languages.Aggregate(Questionnaires.Texts.None, (joined, language) =>
            joined.With(language, $"{title.In(language, "en")} — {(row.Text.IsEmpty ? row.Code : row.Text.In(language, "en"))}"));
    }
}
