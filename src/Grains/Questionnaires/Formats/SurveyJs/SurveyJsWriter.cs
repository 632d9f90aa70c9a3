using System.Globalization;
using System.Text.Json.Nodes;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>What SurveyJS has words for; the rest is left to the overlay.</summary>
internal sealed class SurveyJsWriter
{
    /// <summary>Survey, pages and elements in the order of the document.</summary>
    public List<JsonObject> Parts { get; } = [];

    public JsonObject Survey(Questionnaire questionnaire)
    {
        var survey = new JsonObject();
        Parts.Add(survey);
        Add(survey, "locale", questionnaire.DefaultLanguage == "en" ? null : questionnaire.DefaultLanguage);
        Add(survey, "title", questionnaire.Title);
        Add(survey, "completedHtml", questionnaire.Closing.Select(ForeignText.AsMarkup));
        survey["pages"] = new JsonArray([.. questionnaire.Pages.Select(Page)]);
        return survey;
    }

    private JsonObject Page(Page page)
    {
        var json = new JsonObject { ["name"] = page.Code };
        Parts.Add(json);
        Add(json, "title", page.Title);
        Add(json, "visibleIf", SurveyJsPrinter.Print(page.ShowIf));
        Add(json, "questionsOrder", page.RandomOrder ? "random" : null);
        json["elements"] = new JsonArray([.. page.Items.Select(Item)]);
        return json;
    }

    private JsonObject Item(Item item)
    {
        var json = new JsonObject();
        Parts.Add(json);
        json["type"] = item is Question question ? Type(question) : "panel";
        json["name"] = item.Code;
        Add(json, item is Question { Type: QuestionType.Note } ? "html" : "title", item is Question { Type: QuestionType.Note } ? item.Title.Select(ForeignText.AsMarkup) : item.Title);
        Add(json, "visibleIf", SurveyJsPrinter.Print(item.ShowIf));
        if (item is Group group)
        {
            Add(json, "questionsOrder", group.RandomOrder ? "random" : null);
            json["elements"] = new JsonArray([.. group.Items.Select(Item)]);
        }
        else if (item is Question { Type: not QuestionType.Note } asked)
        {
            Question(json, asked);
        }

        return json;
    }

    private static string Type(Question question) => question.Type switch
    {
        QuestionType.Single => "radiogroup",
        QuestionType.Multiple => "checkbox",
        QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps => "rating",
        QuestionType.Matrix => "matrix",
        QuestionType.Ranking => "ranking",
        QuestionType.LongText => "comment",
        QuestionType.Photo => "file",
        QuestionType.Consent => "boolean",
        QuestionType.Computed => "expression",
        QuestionType.Note => "html",
        _ => "text",
    };

    private static void Question(JsonObject json, Question question)
    {
        Add(json, "description", question.Hint);
        Flag(json, question.Type == QuestionType.Matrix ? "isAllRowRequired" : "isRequired", question.Required);
        Add(json, "requiredErrorText", question.RequiredMessage);
        Kind(json, question);
        Add(json, "maxLength", question.MaxLength);
        Validators(json, question);
    }

    private static void Kind(JsonObject json, Question question)
    {
        switch (question.Type)
        {
            case QuestionType.Single or QuestionType.Multiple or QuestionType.Ranking:
                Choices(json, question);
                break;
            case QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps:
                json["rateMin"] = question.Scale!.Value.From;
                json["rateMax"] = question.Scale.Value.To;
                Add(json, "minRateDescription", question.MinLabel);
                Add(json, "maxRateDescription", question.MaxLabel);
                break;
            case QuestionType.Matrix:
                json["columns"] = Options(question.Options);
                json["rows"] = Options(question.Rows);
                Add(json, "rowsOrder", question.RandomOrder ? "random" : null);
                break;
            case QuestionType.Number:
                json["inputType"] = "number";
                Add(json, "min", question.Min);
                Add(json, "max", question.Max);
                Add(json, "step", question.Decimals is { } decimals and >= 0 and <= 10 ? (1m / (decimal)Math.Pow(10, decimals)).ToString("F" + decimals, CultureInfo.InvariantCulture) : null);
                break;
            case QuestionType.Date:
                json["inputType"] = "date";
                Add(json, "min", question.Earliest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                Add(json, "max", question.Latest?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case QuestionType.Photo:
                json["acceptedTypes"] = "image/*";
                if (question.Max > 1)
                {
                    json["allowMultiple"] = true;
                }

                break;
            case QuestionType.Computed:
                Add(json, "expression", SurveyJsPrinter.Print(question.Value));
                if (!json.ContainsKey("expression"))
                {
                    // Without one the import would leave the question out; the overlay brings the expression.
                    json[Overlay.Name] = new JsonObject();
                }

                break;
            case QuestionType.Hidden:
                json["visible"] = false;
                break;
        }
    }

    private static void Choices(JsonObject json, Question question)
    {
        json["choices"] = Options(question.Options.Where(option => !IsOther(option) && !IsNone(option)));
        Add(json, "choicesOrder", question.RandomOrder ? "random" : null);
        if (question.Type == QuestionType.Multiple)
        {
            Add(json, "minSelectedChoices", question.Min);
            Add(json, "maxSelectedChoices", question.Max);
        }

        if (question.Options.FirstOrDefault(IsNone) is { } none)
        {
            json["showNoneItem"] = true;
            Add(json, "noneText", none.Text);
        }

        if (question.Options.FirstOrDefault(IsOther) is { } other)
        {
            json["showOtherItem"] = true;
            Add(json, "otherText", other.Text);
        }

        static bool IsOther(Option option) => option is { Code: "other", Other: true };

        static bool IsNone(Option option) => option is { Code: "none", Exclusive: true };
    }

    private static JsonArray Options(IEnumerable<Option> options) => new([.. options.Select(option =>
    {
        var visible = SurveyJsPrinter.Print(option.ShowIf);
        // A bare text with a bar would be read as code and text.
        if (option.Text.IsEmpty && visible is null && !option.Code.Contains('|', StringComparison.Ordinal))
        {
            return (JsonNode)JsonValue.Create(option.Code);
        }

        var json = new JsonObject { ["value"] = option.Code };
        Add(json, "text", option.Text);
        Add(json, "visibleIf", visible);
        return json;
    })]);

    private static void Validators(JsonObject json, Question question)
    {
        JsonArray validators = [];
        if (question.Pattern is { } pattern)
        {
            var regex = new JsonObject { ["type"] = "regex", ["regex"] = pattern };
            Add(regex, "text", question.PatternMessage);
            validators.Add(regex);
        }

        foreach (var check in question.Checks)
        {
            if (SurveyJsPrinter.Print(check.Condition, question.Code) is { } condition)
            {
                var validator = new JsonObject { ["type"] = "expression", ["expression"] = condition };
                Add(validator, "text", check.Message);
                validators.Add(validator);
            }
        }

        if (validators.Count > 0)
        {
            json["validators"] = validators;
        }
    }

    private static void Add(JsonObject json, string name, Texts texts)
    {
        var languages = texts.Languages.ToList();
        if (languages is ["en"])
        {
            json[name] = texts.In("en");
        }
        else if (languages.Count > 0)
        {
            json[name] = new JsonObject(languages.Select(language => new KeyValuePair<string, JsonNode?>(language == "en" ? "default" : language, texts.In(language))));
        }
    }

    private static void Add(JsonObject json, string name, string? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }

    private static void Add(JsonObject json, string name, decimal? value)
    {
        if (value is not null)
        {
            json[name] = value;
        }
    }

    private static void Flag(JsonObject json, string name, bool value)
    {
        if (value)
        {
            json[name] = true;
        }
    }
}
