using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>One object of the file that remembers which of its members were read: the rest is listed, whatever it is.</summary>
internal sealed class JsonPart(JsonElement element, string place, CarryOver carry, string defaultLanguage)
{
    /// <summary>Only the look; our pages decide that themselves.</summary>
    private static readonly HashSet<string> Looks = new(StringComparer.Ordinal)
    {
        "colCount", "startWithNewLine", "innerIndent", "indent", "width", "minWidth", "maxWidth", "titleLocation", "descriptionLocation", "showQuestionNumbers", "questionTitleLocation",
        "showProgressBar", "showNavigationButtons", "horizontalScroll", "columnMinWidth", "columnColCount", "rows", "cols", "imageWidth", "imageHeight", "showPreview", "state", "renderAs",
        "displayMode", "rateType", "rateColorMode", "questionTitleTemplate", "questionStartIndex", "requiredText", "placeHolder", "placeholder", "addRowText", "removeRowText", "size", "autoGrow", "itemSize",
        "showNumber", "widthMode", "logo", "logoPosition", "logoWidth", "logoHeight", "headerView", "fitToContainer", "goNextPageAutomatic", "autoAdvanceEnabled", "searchEnabled",
    };

    private readonly HashSet<string> read = ["type"];

    public string Place => place;

    private bool IsObject => element.ValueKind == JsonValueKind.Object;

    public JsonElement Element => element;

    public JsonElement? Take(string name)
    {
        read.Add(name);
        return IsObject && element.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? value : null;
    }

    public string? String(string name) => Take(name) is { } value ? Scalar(value) : null;

    /// <summary>A switch that has had several names.</summary>
    public bool Flag(params string[] names) => names.Select(Take).ToList().Exists(value => value is { ValueKind: JsonValueKind.True });

    public decimal? Number(string name)
    {
        var text = String(name);
        if (text is null)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        List(name, "不是数字", "is no number");
        return null;
    }

    /// <summary>A whole number of 0 or more; anything else is listed.</summary>
    public int? Whole(string name)
    {
        var number = Number(name);
        if (number is not { } value || (value is >= 0 and <= int.MaxValue && value == decimal.Truncate(value)))
        {
            return (int?)number;
        }

        List(name, "不是可用的整数", "is no usable whole number");
        return null;
    }

    public Texts Texts(params string[] names)
    {
        foreach (var name in names)
        {
            if (Take(name) is { } value)
            {
                return Of(value, name);
            }
        }

        return Questionnaires.Texts.None;
    }

    public Texts Of(JsonElement value, string name)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            return Questionnaires.Texts.Of(defaultLanguage, Scalar(value) ?? Listed(name));
        }

        var texts = Questionnaires.Texts.None;
        foreach (var member in value.EnumerateObject())
        {
            texts = texts.With(member.Name == "default" ? defaultLanguage : member.Name, Scalar(member.Value) ?? Listed($"{name}.{member.Name}"));
        }

        return texts;

        string Listed(string what)
        {
            List(what, "不是文本", "is no text");
            return string.Empty;
        }
    }

    public IEnumerable<JsonElement> Array(params string[] names)
    {
        foreach (var name in names)
        {
            if (Take(name) is { ValueKind: JsonValueKind.Array } array)
            {
                return array.EnumerateArray();
            }
        }

        return [];
    }

    public JsonPart Inner(JsonElement part, string name) => new(part, place.Length == 0 ? name : $"{place} › {name}", carry, defaultLanguage);

    /// <summary>Our own overlay, when the file is an export of ours.</summary>
    public JsonNode? Overlay() => Take(Formats.Overlay.Name) is { ValueKind: JsonValueKind.Object } own ? carry.Usable(JsonNode.Parse(own.GetRawText())) : null;

    /// <summary>Lists one member that was looked at and cannot be carried over.</summary>
    public void List(string name, string chinese, string english)
    {
        read.Add(name);
        var value = element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) ? $": {Compact(found)}" : string.Empty;
        carry.Add(place, name + value, chinese, english);
    }

    /// <summary>Lists the element itself with all that is in it.</summary>
    public void ListWhole(string what, string chinese, string english)
    {
        carry.Add(place, what, chinese, english);
        if (IsObject)
        {
            read.UnionWith(element.EnumerateObject().Select(member => member.Name));
        }
    }

    /// <summary>Call it last: every member that nobody read.</summary>
    public void ListRest()
    {
        if (!IsObject)
        {
            carry.Add(place, Compact(element), "不是对象", "is no object");
            return;
        }

        foreach (var name in element.EnumerateObject().Select(member => member.Name).Where(name => !read.Contains(name)).ToList())
        {
            if (Looks.Contains(name))
            {
                List(name, "仅为外观，由本系统的页面决定", "only the look, which our pages decide");
            }
            else
            {
                List(name, "本系统的问卷没有对应内容", "our questionnaires have no counterpart");
            }
        }
    }

    /// <summary>In one line.</summary>
    public static string Compact(JsonElement value) => JsonSerializer.Serialize(value, QuestionnaireJson.Options);

    public static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };
}
