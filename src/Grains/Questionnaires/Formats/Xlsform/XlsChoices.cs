using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>The lists of the choices sheet.</summary>
internal sealed class XlsChoices(List<XlsRow> rows, string language, CarryOver carry)
{
    private readonly HashSet<string> usedColumns = [];
    private readonly HashSet<string> usedLists = new(StringComparer.Ordinal);

    public IReadOnlyList<XlsRow> List(string name) => [.. rows.Where(row => row.Take("list_name") == name)];

    /// <summary>The options of a list. With a filter each is offered under a condition of its own: the filter with its cells put in.</summary>
    public IReadOnlyList<Option> Options(string list, string? filter, XlsRow question)
    {
        List<Option> options = [];
        usedLists.Add(list);
        foreach (var row in List(list))
        {
            var code = row.Take("name");
            if (!Codes.IsValid(code))
            {
                row.List("name", $"选项代码：{Codes.Rule}", $"the code of an option {Codes.Rule}");
                continue;
            }

            var option = new Option { Code = code!, Text = XlsTexts.Piped(row.Texts("label", language)), ShowIf = filter is null ? null : Filter(filter, row, question) };
            var index = options.FindIndex(known => known.Code == code);
            if (index < 0)
            {
                options.Add(option);
            }
            else if (options[index].ShowIf is { } before && option.ShowIf is { } also)
            {
                // The same choice under several filters: one option, offered under any of them.
                options[index] = options[index] with { ShowIf = before.Equals(also) ? before : Expression.Of(new Node.Operation(Operator.Or, before.Node, also.Node)) };
            }
            else if (filter is null)
            {
                row.List("name", "选项代码重复", "the code occurs twice in the list");
            }
        }

        if (options.Count == 0)
        {
            question.List("type", $"选项表 {list} 为空或不存在", $"the list {list} is empty or missing");
        }

        return options;
    }

    public void ListRest()
    {
        foreach (var row in rows)
        {
            usedColumns.ToList().ForEach(column => row.Take(column));
            if (row.Take("list_name") is { } list && !usedLists.Contains(list) && !carry.IsFirstReading)
            {
                row.Take("name");
                row.Texts("label", language);
                row.List("list_name", "没有题目使用该选项", "no question uses this list");
            }

            row.ListRest();
        }
    }

    private Expression? Filter(string filter, XlsRow row, XlsRow question)
    {
        if (carry.IsFirstReading)
        {
            return null;
        }

        try
        {
            return new XPathParser(filter, new(carry, null), Cell).Parse();
        }
        catch (UntranslatableException error)
        {
            question.List("choice_filter", $"条件无法转换：{error.Message}", $"the condition cannot be said in our language: {error.Message}");
            return null;
        }

        string? Cell(string column)
        {
            usedColumns.Add(column.ToLowerInvariant());
            return row.Take(column.ToLowerInvariant());
        }
    }
}
