using System.Globalization;
using Oversight.Grains.Questionnaires.Expressions;
using Oversight.Grains.Questionnaires.Formats.Workbooks;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>What XLSForm has words for; the rest is left to the overlay.</summary>
internal sealed class XlsWriter
{
    private readonly HashSet<string> codes;
    private readonly HashSet<string> names = [];
    private readonly List<Dictionary<string, string>> survey = [];
    private readonly List<Dictionary<string, string>> choices = [];

    public XlsWriter(Questionnaire questionnaire)
    {
        codes = [.. questionnaire.Questions.Select(question => question.Code)];
        var settings = new Dictionary<string, string>();
        Parts.Add(settings);
        settings.Add("form_title", questionnaire.Title, Piped);
        settings["form_id"] = questionnaire.Id;
        settings["version"] = questionnaire.Version.ToString(CultureInfo.InvariantCulture);
        settings["default_language"] = $"{questionnaire.DefaultLanguage} ({questionnaire.DefaultLanguage})";
        foreach (var page in questionnaire.Pages)
        {
            Begin(page.Code, page.Title, page.ShowIf)["appearance"] = "field-list";
            page.Items.ToList().ForEach(Item);
            End();
        }
    }

    /// <summary>The row of the settings and those of pages and items, in the order of the document.</summary>
    public List<Dictionary<string, string>> Parts { get; } = [];

    public Workbook Workbook() => new([XlsTable.Of("survey", survey), XlsTable.Of("choices", choices.Count > 0 ? choices : [new() { ["list_name"] = string.Empty }]), XlsTable.Of("settings", [Parts[0]])]);

    private void Item(Item item)
    {
        switch (item)
        {
            case Group group:
                Begin(group.Code, group.Title, group.ShowIf);
                group.Items.ToList().ForEach(Item);
                End();
                break;
            case Question { Type: QuestionType.Matrix } matrix:
                Matrix(matrix);
                break;
            case Question question:
                Question(question);
                break;
        }
    }

    private Dictionary<string, string> Begin(string code, Texts title, Expression? showIf)
    {
        var row = Row("begin group", code, title);
        row.AddIf("relevant", XPathPrinter.Print(showIf));
        Parts.Add(row);
        return row;
    }

    private void End() => survey.Add(new() { ["type"] = "end group" });

    private Dictionary<string, string> Row(string type, string code, Texts title)
    {
        var name = XlsNames.Of(code);
        for (var number = 2; !names.Add(name); number++)
        {
            name = $"{XlsNames.Of(code)}_{number}";
        }

        var row = new Dictionary<string, string> { ["type"] = type, ["name"] = name };
        row.Add("label", title, Piped);
        survey.Add(row);
        return row;
    }

    private void Matrix(Question matrix)
    {
        var group = Begin(matrix.Code, matrix.Title, matrix.ShowIf);
        group["appearance"] = "table-list";
        group.Add("hint", matrix.Hint, Piped);
        var list = List(matrix.Code, matrix.Options);
        foreach (var line in matrix.Rows)
        {
            Row($"select_one {list}", XlsNames.Row(matrix.Code, line.Code), line.Text).AddIf("required", matrix.Required ? "yes" : null);
        }

        End();
    }

    private void Question(Question question)
    {
        var (type, appearance, parameters) = Type(question);
        var row = Row(type, question.Code, question.Title);
        Parts.Add(row);
        row.Add("hint", question.Hint, Piped);
        row.AddIf("required", question.Required ? "yes" : null);
        row.Add("required_message", question.RequiredMessage, Piped);
        row.AddIf("relevant", XPathPrinter.Print(question.ShowIf));
        row.AddIf("appearance", appearance);
        row.AddIf("parameters", parameters);
        if (question.Type == QuestionType.Computed)
        {
            // Without one the import would leave the question out; the overlay brings the expression.
            row.AddIf("calculation", XPathPrinter.Print(question.Value));
            row.AddIf(Overlay.Name, row.ContainsKey("calculation") ? null : "{}");
        }

        Constraint(row, question);
    }

    private (string Type, string? Appearance, string? Parameters) Type(Question question) => question.Type switch
    {
        QuestionType.Single => Choice("select_one", question),
        QuestionType.Multiple => Choice("select_multiple", question),
        QuestionType.Ranking => Choice("rank", question),
        QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps => ("range", null, $"start={question.Scale!.Value.From} end={question.Scale.Value.To} step=1"),
        QuestionType.Number => (question.Decimals == 0 ? "integer" : "decimal", null, null),
        QuestionType.Date => ("date", null, null),
        QuestionType.LongText => ("text", "multiline", null),
        QuestionType.Photo => ("image", null, null),
        QuestionType.Consent => ("acknowledge", null, null),
        QuestionType.Hidden => ("hidden", null, null),
        QuestionType.Computed => ("calculate", null, null),
        QuestionType.Note => ("note", null, null),
        _ => ("text", null, null),
    };

    private (string, string?, string?) Choice(string type, Question question)
    {
        var other = question.Options is [.., { Code: "other", Other: true }];
        var list = List(question.Code, other ? question.Options.SkipLast(1) : question.Options);
        return ($"{type} {list}{(other ? " or_other" : string.Empty)}", null, question.RandomOrder ? "randomize=true" : null);
    }

    private string List(string code, IEnumerable<Option> options)
    {
        var list = XlsNames.Of(code);
        while (choices.Exists(row => row["list_name"] == list))
        {
            list += "_";
        }

        foreach (var option in options)
        {
            var row = new Dictionary<string, string> { ["list_name"] = list, ["name"] = option.Code };
            row.Add("label", option.Text, Piped);
            choices.Add(row);
        }

        return list;
    }

    private static void Constraint(Dictionary<string, string> row, Question question)
    {
        List<string?> parts =
        [
            question.Pattern is { } pattern && !(pattern.Contains('\'', StringComparison.Ordinal) && pattern.Contains('"', StringComparison.Ordinal)) ? $"regex(., {XPathPrinter.Quote(pattern)})" : null,
            question.MaxLength is { } length ? $"string-length(.) <= {length}" : null,
            question.Min is { } least ? $"{Counted(question)} >= {Value.Of(least)}" : null,
            question.Max is { } most ? $"{Counted(question)} <= {Value.Of(most)}" : null,
            .. question.Checks.Select(check => XPathPrinter.Print(check.Condition) is { } text ? $"({text})" : null),
        ];
        var all = parts.OfType<string>().ToList();
        row.AddIf("constraint", all is [['(', .. var alone, ')']] ? alone : string.Join(" and ", all));
        var message = question.Pattern is not null ? question.PatternMessage : question.Checks.Count > 0 ? question.Checks[0].Message : Texts.None;
        if (all.Count > 0)
        {
            row.Add("constraint_message", message, text => text);
        }
    }

    private static string Counted(Question question) => question.Type is QuestionType.Multiple or QuestionType.Ranking ? "count-selected(.)" : ".";

    /// <summary>Only the code of a question is piped; other braces are text in both.</summary>
    private string Piped(string text) => Piping.Replace(text, code => codes.Contains(code) && XlsNames.IsName(code) ? $"${{{code}}}" : null);
}
