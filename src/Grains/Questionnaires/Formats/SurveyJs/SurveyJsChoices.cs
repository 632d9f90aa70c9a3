using System.Text.Json;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>Lists of options: <c>1</c>, <c>"Yes"</c>, <c>"y|Yes"</c> or <c>{ value, text }</c>.</summary>
internal sealed class SurveyJsChoices(CarryOver carry, SurveyJsConditions conditions)
{
    public Question Of(JsonPart part, QuestionType type)
    {
        List<Option> options = [.. Read(part, "choices")];
        if (part.Take("choicesByUrl") is not null)
        {
            part.List("choicesByUrl", "选项来自网址，未导入", "options from an address on the web are not read");
        }

        if (part.Flag("hasNone", "showNoneItem"))
        {
            var text = part.Texts("noneText");
            options.Add(new() { Code = "none", Text = text.IsEmpty ? ForeignText.BuiltIn("en", "以上都不是", "None") : text, Exclusive = true, Fixed = true });
        }

        if (part.Flag("hasOther", "showOtherItem"))
        {
            var text = part.Texts("otherText");
            options.Add(new() { Code = "other", Text = text.IsEmpty ? ForeignText.BuiltIn("en", "其他", "Other") : text, Other = true, Fixed = true });
        }

        var order = part.String("choicesOrder");
        if (order is not (null or "none" or "random"))
        {
            part.List("choicesOrder", "只支持原序或随机", "only the given order or a random one");
        }

        return new() { Code = string.Empty, Type = type, Options = options, RandomOrder = order == "random" };
    }

    public IReadOnlyList<Option> Read(JsonPart part, string name)
    {
        List<Option> options = [];
        foreach (var element in part.Array(name))
        {
            var option = Option(part, name, element);
            if (option is null || options.Exists(known => known.Code == option.Code))
            {
                carry.Add(part.Place, $"{name}: {element.GetRawText()}", "选项没有代码，或代码重复", "an option without a code, or one whose code occurs twice");
                continue;
            }

            options.Add(option);
        }

        return options;
    }

    private Option? Option(JsonPart part, string name, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            var inner = part.Inner(element, $"{name}[{(element.TryGetProperty("value", out var value) ? JsonPart.Scalar(value) : string.Empty)}]");
            var code = inner.String("value");
            var option = new Option { Code = code ?? string.Empty, Text = inner.Texts("text"), ShowIf = conditions.Read(inner, "visibleIf") };
            inner.ListRest();
            return Codes.IsValid(code) ? option : null;
        }

        var text = JsonPart.Scalar(element);
        var bar = text?.IndexOf('|', StringComparison.Ordinal) ?? -1;
        var own = bar > 0 ? text![..bar] : text;
        return !Codes.IsValid(own) ? null : new() { Code = own!, Text = bar > 0 ? Texts.Of("en", text![(bar + 1)..]) : Texts.None };
    }
}
