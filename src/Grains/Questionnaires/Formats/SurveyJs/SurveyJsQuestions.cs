using System.Globalization;
using System.Text.Json;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>One element that is one question of ours.</summary>
internal sealed class SurveyJsQuestions(CarryOver carry, SurveyJsConditions conditions, SurveyJsTriggers triggers)
{
    /// <summary>As the library checks addresses, without its look-around.</summary>
    internal const string EmailPattern = @"[^\s@]+@[^\s@]+\.[^\s@]{2,}";

    public SurveyJsChoices Choices { get; } = new(carry, conditions);

    /// <param name="joined">The code, where it is not the name of the element alone.</param>
    public Question? Of(JsonPart part, string type, string? joined = null)
    {
        var question = Typed(part, type);
        if (question is null)
        {
            part.ListWhole($"type: {type}", "没有对应的题型，整题未导入", "no question type corresponds; the whole question is left out");
            return null;
        }

        var name = part.String("name");
        var code = carry.Code(joined ?? name, "question", part.Place);
        question = question with
        {
            Code = code,
            Title = part.Texts("title"),
            Hint = part.Texts("description"),
            Required = part.Flag("isRequired") || question.Required,
            RequiredMessage = part.Texts("requiredErrorText"),
            ShowIf = Shown(part, name),
            Jumps = name is null ? [] : triggers.Jumps(name),
        };
        return new SurveyJsValidators(carry, conditions).Read(part, question);
    }

    public Expression? Shown(JsonPart part, string? name)
    {
        var own = conditions.Read(part, "visibleIf");
        var triggered = name is null ? null : triggers.ShowIf(name);
        var hidden = part.Take("visible") is { ValueKind: JsonValueKind.False };
        return own ?? triggered ?? (hidden ? Expression.Parse("false") : null);
    }

    private Question? Typed(JsonPart part, string type)
    {
        switch (type)
        {
            case "radiogroup":
                return Choices.Of(part, QuestionType.Single);
            case "dropdown":
                part.List("type", "下拉列表改为选项列表", "a drop-down becomes a list of options");
                return Choices.Of(part, QuestionType.Single);
            case "checkbox" or "tagbox":
                return Choices.Of(part, QuestionType.Multiple) with { Min = part.Number("minSelectedChoices"), Max = part.Number("maxSelectedChoices") };
            case "ranking":
                return Choices.Of(part, QuestionType.Ranking);
            case "imagepicker":
                part.List("type", "图片选项改为文字选项", "pictures to choose from become their texts");
                return Choices.Of(part, part.Flag("multiSelect") ? QuestionType.Multiple : QuestionType.Single);
            case "boolean":
                return Boolean(part);
            case "rating":
                return Rating(part);
            case "matrix":
                return Matrix(part);
            case "text":
                return Text(part);
            case "comment":
                return New(QuestionType.LongText) with { MaxLength = part.Whole("maxLength") };
            case "file":
                return File(part);
            case "expression":
                return Computed(part);
            default:
                return null;
        }
    }

    private Question? Computed(JsonPart part)
    {
        var value = conditions.Read(part, "expression");
        return value is null && carry.IsFinal && !part.Element.TryGetProperty(Overlay.Name, out _) ? null : New(QuestionType.Computed) with { Value = value };
    }

    private static Question File(JsonPart part)
    {
        if (part.Element.TryGetProperty("acceptedTypes", out var accepted) && accepted.GetRawText().Trim('"') == "image/*")
        {
            part.Take("acceptedTypes");
        }
        else
        {
            part.List("type", "文件上传改为照片", "any file becomes a photo");
        }

        return New(QuestionType.Photo) with { Max = part.Flag("allowMultiple") ? Responses.Photos.PhotoOptions.MostPerInterview : null };
    }

    private static Question Boolean(JsonPart part)
    {
        var yes = part.Texts("labelTrue");
        var no = part.Texts("labelFalse");
        return New(QuestionType.Single) with
        {
            Options =
            [
                new() { Code = part.String("valueTrue") ?? "true", Text = yes.IsEmpty ? ForeignText.BuiltIn("en", "是", "Yes") : yes },
                new() { Code = part.String("valueFalse") ?? "false", Text = no.IsEmpty ? ForeignText.BuiltIn("en", "否", "No") : no },
            ],
        };
    }

    private Question Rating(JsonPart part)
    {
        var labels = New(QuestionType.Single) with
        {
            MinLabel = part.Texts("minRateDescription", "mininumRateDescription"),
            MaxLabel = part.Texts("maxRateDescription", "maximumRateDescription"),
        };
        var values = Choices.Read(part, "rateValues");
        var (from, step) = (part.Number("rateMin") ?? 1, part.Number("rateStep") ?? 1);
        // Far beyond any scale the sums below would overflow.
        (from, step) = (Math.Clamp(from, -1_000_000, 1_000_000), Math.Clamp(step, 0.001m, 1_000_000));
        var to = part.Number("rateMax") is { } most ? Math.Clamp(most, -1_000_000, 1_000_000)
            : part.Whole("rateCount") is { } count ? from + ((Math.Min(count, 100) - 1) * step) : 5;
        QuestionType? type = values.Count > 0 || step != 1 ? null : (from, to) switch
        {
            (1, 5) => QuestionType.Rating5,
            (1, 10) => QuestionType.Rating10,
            (0, 10) => QuestionType.Nps,
            _ => null,
        };
        if (type is { } scale)
        {
            return labels with { Type = scale };
        }

        part.List("type", "不是5分、10分或0–10分的量表，改为单选", "a scale other than 1..5, 1..10, 0..10 becomes a choice");
        var steps = step > 0 && to >= from ? (int)Math.Min((to - from) / step, 100) : 0;
        return labels with { Options = values.Count > 0 ? values : [.. Enumerable.Range(0, steps + 1).Select(index => new Option { Code = (from + (index * step)).ToString(CultureInfo.InvariantCulture) })] };
    }

    private Question Matrix(JsonPart part) => New(QuestionType.Matrix) with
    {
        Options = Choices.Read(part, "columns"),
        Rows = Choices.Read(part, "rows"),
        Required = part.Flag("isAllRowRequired", "eachRowRequired"),
        RandomOrder = part.String("rowsOrder") == "random",
    };

    private static Question Text(JsonPart part)
    {
        var input = part.Take("inputType") is { } type ? JsonPart.Scalar(type) ?? "text" : "text";
        switch (input)
        {
            case "text":
                return New(QuestionType.ShortText) with { MaxLength = part.Whole("maxLength") };
            case "number" or "range":
                return New(QuestionType.Number) with { Min = part.Number("min"), Max = part.Number("max"), Decimals = part.String("step") is { } step ? Decimals(step) : null };
            case "date":
                return New(QuestionType.Date) with { Earliest = Day(part, "min"), Latest = Day(part, "max") };
            case "email":
                return New(QuestionType.ShortText) with { Pattern = EmailPattern, MaxLength = part.Whole("maxLength") };
            default:
                part.List("inputType", "改为普通文本", "becomes a plain text");
                return New(QuestionType.ShortText) with { MaxLength = part.Whole("maxLength") };
        }
    }

    private static DateOnly? Day(JsonPart part, string name)
    {
        if (part.String(name) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        part.List(name, "不是日期", "is no day");
        return null;
    }

    private static int? Decimals(string step) =>
        decimal.TryParse(step, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number.Scale : null;

    internal static Question New(QuestionType type) => new() { Code = string.Empty, Type = type };
}
