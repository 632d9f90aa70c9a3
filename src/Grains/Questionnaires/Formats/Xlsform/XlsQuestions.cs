using System.Globalization;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>One row that is one question.</summary>
internal sealed class XlsQuestions(CarryOver carry, XlsChoices choices, string language)
{
    private static readonly string[] Others = [" or specify other", " or_other", " or other"];

    private readonly XlsConditions conditions = new(carry);
    private readonly XlsConstraints constraints = new(carry);

    public Question? Of(XlsRow row)
    {
        var (kind, what) = XlsTypes.Of(row);
        if (kind.Length == 0)
        {
            row.ListWhole("没有题型", "the row has no type");
            return null;
        }

        var question = Typed(row, kind, what);
        if (question is null)
        {
            row.ListWhole("没有对应的题型，整题未导入", "no question type corresponds; the whole question is left out");
            return null;
        }

        row.Take("type");
        question = question with
        {
            Code = carry.Code(row.Take("name"), kind, row.Place),
            Title = XlsTexts.Piped(row.Texts("label", language)),
            Hint = XlsTexts.Piped(row.Texts("hint", language)),
            Required = row.Flag("required"),
            RequiredMessage = XlsTexts.Piped(row.Texts("required_message", language)),
            ShowIf = conditions.Read(row, "relevant"),
        };
        ListRequired(row);
        question = constraints.Read(row, question, language);
        var overlay = XlsformImport.Parsed(row.Take(Overlay.Name), carry);
        row.ListRest();
        return (Question)Overlay.Apply(question, overlay);
    }

    private static void ListRequired(XlsRow row)
    {
        if (row["required"] is { } required && required.ToLowerInvariant() is not ("yes" or "no" or "true" or "false" or "true()" or "false()" or "1" or "0" or "y" or "n"))
        {
            row.List("required", "必答只能是是或否", "required is yes or no, no condition");
        }
    }

    private Question? Typed(XlsRow row, string kind, string what)
    {
        switch (kind)
        {
            case "one" or "many" or "rank":
                return Choice(row, kind, what);
            case "integer" or "int":
                return New(QuestionType.Number) with { Decimals = 0 };
            case "decimal":
                return New(QuestionType.Number);
            case "range":
                return Range(row);
            case "text" or "string":
                return New(row["appearance"] == "multiline" && row.Take("appearance") is not null ? QuestionType.LongText : QuestionType.ShortText);
            case "date":
                return New(QuestionType.Date);
            case "note":
                return New(QuestionType.Note);
            case "acknowledge" or "trigger":
                return New(QuestionType.Consent);
            case "image" or "photo":
                return New(QuestionType.Photo);
            case "hidden":
                return New(QuestionType.Hidden);
            case "calculate" or "calculation":
                return Computed(row);
            case "phone number" or "phone":
                return New(QuestionType.ShortText) with { Pattern = @"\d*", PatternMessage = ForeignText.BuiltIn(language, "请只填写数字", "Enter numbers only.") };
            default:
                return Instead(row, kind);
        }
    }

    /// <summary>What is carried over as something simpler.</summary>
    private static Question? Instead(XlsRow row, string kind)
    {
        switch (kind)
        {
            case "time" or "datetime" or "datetime-local" or "barcode":
                row.List("type", "改为普通文本", "becomes a plain text");
                return New(QuestionType.ShortText);
            case "start" or "end" or "today" or "deviceid" or "phonenumber" or "username" or "email" or "subscriberid" or "simserial" or "uri:deviceid" or "uri:phonenumber" or "uri:username" or "imei":
                row.List("type", "由设备填写的信息改为隐藏题，须由活动填写", "what the device fills in becomes a hidden question that the campaign fills in");
                return New(QuestionType.Hidden);
            default:
                return null;
        }
    }

    private Question Choice(XlsRow row, string kind, string what)
    {
        var suffix = Others.FirstOrDefault(other => what.EndsWith(other, StringComparison.OrdinalIgnoreCase));
        var list = (suffix is null ? what : what[..^suffix.Length]).Trim();
        List<Option> options = [.. choices.Options(list, row.Take("choice_filter"), row)];
        if (suffix is not null)
        {
            options.Add(new() { Code = "other", Text = ForeignText.BuiltIn(language, "其他", "Other"), Other = true, Fixed = true });
        }

        var random = row.Take("parameters") is { } parameters && Parameter(parameters, "randomize") == "true";
        if (row["parameters"] is { } all && !(random && all.Split((char[])[' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries).Length == 1))
        {
            row.List("parameters", "只支持 randomize=true", "only randomize=true");
        }

        var type = kind switch { "one" => QuestionType.Single, "many" => QuestionType.Multiple, _ => QuestionType.Ranking };
        return New(type) with { Options = options, RandomOrder = random };
    }

    private static Question Range(XlsRow row)
    {
        var parameters = row.Take("parameters") ?? string.Empty;
        var (from, to, step) = (Number(parameters, "start") ?? 1, Number(parameters, "end") ?? 10, Number(parameters, "step") ?? 1);
        QuestionType? scale = (from, to, step) switch
        {
            (1, 5, 1) => QuestionType.Rating5,
            (1, 10, 1) => QuestionType.Rating10,
            (0, 10, 1) => QuestionType.Nps,
            _ => null,
        };
        if (scale is { } known)
        {
            return New(known);
        }

        row.List("type", "不是5分、10分或0–10分的量表，改为数值题", "a scale other than 1..5, 1..10, 0..10 becomes a number");
        return New(QuestionType.Number) with { Min = from, Max = to, Decimals = step.Scale };
    }

    private Question? Computed(XlsRow row)
    {
        var value = conditions.Read(row, "calculation");
        return value is null && carry.IsFinal && row[Overlay.Name] is null ? null : New(QuestionType.Computed) with { Value = value };
    }

    private static decimal? Number(string parameters, string name) =>
        decimal.TryParse(Parameter(parameters, name), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Parameter(string parameters, string name) => parameters.Split((char[])[' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries)
        .Select(part => part.Split('=', 2)).FirstOrDefault(pair => pair.Length == 2 && pair[0].Equals(name, StringComparison.OrdinalIgnoreCase))?[1];

    private static Question New(QuestionType type) => new() { Code = string.Empty, Type = type };
}
