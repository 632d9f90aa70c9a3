using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>
/// Rows → pages and groups. A group that stands alone and shows its questions together (<c>field-list</c>) is a page;
/// everything between two of them is one page.
/// </summary>
internal sealed class XlsPages(CarryOver carry, XlsChoices choices, string language)
{
    private readonly XlsQuestions questions = new(carry, choices, language);
    private readonly XlsConditions conditions = new(carry);

    public IReadOnlyList<Page> Read(List<XlsRow> rows)
    {
        List<Page> pages = [];
        List<Item> loose = [];
        var at = 0;
        while (at < rows.Count)
        {
            if (XlsTypes.Of(rows[at]) is ("open", "group") && rows[at]["appearance"] == "field-list")
            {
                Flush();
                pages.Add(Page(rows, ref at));
            }
            else
            {
                loose.AddRange(Items(rows, ref at, depth: 0));
            }
        }

        Flush();
        return pages;

        void Flush()
        {
            if (loose.Count > 0)
            {
                pages.Add(new() { Code = carry.Code(null, $"page{pages.Count + 1}", "survey"), Items = [.. loose] });
                loose.Clear();
            }
        }
    }

    private Page Page(List<XlsRow> rows, ref int at)
    {
        var row = rows[at];
        row.Take("appearance");
        var page = new Page
        {
            Code = carry.Code(row.Take("name"), "page", row.Place),
            Title = XlsTexts.Piped(row.Texts("label", language)),
            ShowIf = conditions.Read(row, "relevant"),
            Items = Inside(rows, ref at, depth: 0),
        };
        var overlay = XlsformImport.Parsed(row.Take(Overlay.Name), carry);
        Finish(row);
        return Overlay.Apply(page, overlay);
    }

    /// <summary>What one row, or the group that begins in it, is.</summary>
    private IReadOnlyList<Item> Items(List<XlsRow> rows, ref int at, int depth)
    {
        var row = rows[at];
        var (kind, what) = XlsTypes.Of(row);
        switch (kind)
        {
            case "close":
                throw new InvalidInputException(row.Place, row["type"], "no group is open here", $"{row.Place}: '{row["type"]}' closes a group that is not open");
            case "open" when depth >= 7:
                throw new InvalidInputException(row.Place, row["type"], "groups may be nested 7 deep", $"{row.Place}: groups may be nested 7 deep");
            case "open" when what.StartsWith("loop", StringComparison.Ordinal):
                return [Loop(rows, ref at, depth)];
            case "open":
                return [Group(rows, ref at, depth, what)];
            default:
                at++;
                return questions.Of(row) is { } question ? [question] : [];
        }
    }

    private List<Item> Inside(List<XlsRow> rows, ref int at, int depth)
    {
        var begin = rows[at++];
        List<Item> items = [];
        while (at < rows.Count && XlsTypes.Of(rows[at]).Kind != "close")
        {
            items.AddRange(Items(rows, ref at, depth + 1));
        }

        if (at == rows.Count)
        {
            throw new InvalidInputException(begin.Place, begin["type"], "the group must be closed", $"{begin.Place}: '{begin["type"]}' is never closed");
        }

        rows[at].Take("type");
        rows[at].Take("name");
        rows[at].Texts("label", language);
        rows[at++].ListRest();
        return items;
    }

    private Item Group(List<XlsRow> rows, ref int at, int depth, string what)
    {
        var row = rows[at];
        var code = carry.Code(row.Take("name"), "group", row.Place);
        var title = XlsTexts.Piped(row.Texts("label", language));
        var showIf = conditions.Read(row, "relevant");
        var items = Inside(rows, ref at, depth);
        if (what == "repeat")
        {
            row.List("type", "不支持重复组，组内题目只问一次", "groups do not repeat: its questions are asked once");
        }

        Item item = new Group { Code = code, Title = title, ShowIf = showIf, Items = items };
        if (row["appearance"] == "table-list" && Matrix((Group)item) is { } matrix)
        {
            row.Take("appearance");
            item = matrix with { Hint = row.Texts("hint", language) };
        }

        var overlay = XlsformImport.Parsed(row.Take(Overlay.Name), carry);
        Finish(row);
        return Overlay.Apply(item, overlay);
    }

    /// <summary>A table-list whose questions share their options is a matrix.</summary>
    private static Question? Matrix(Group group)
    {
        var rows = group.Items.OfType<Question>().Where(item => item.Type == QuestionType.Single && item.ShowIf is null && item.Checks.Count == 0 && item.Hint.IsEmpty).ToList();
        return rows.Count == 0 || rows.Count != group.Items.Count || rows.Exists(row => !row.Options.SequenceEqual(rows[0].Options) || row.Required != rows[0].Required) ? null : new()
        {
            Code = group.Code,
            Type = QuestionType.Matrix,
            Title = group.Title,
            ShowIf = group.ShowIf,
            Required = rows[0].Required,
            Options = rows[0].Options,
            // Our export puts the code of the matrix before that of the row, to have it only once in the form.
            Rows = [.. rows.Select(row => new Option { Code = row.Code.StartsWith(XlsNames.Row(group.Code, string.Empty), StringComparison.Ordinal) ? row.Code[XlsNames.Row(group.Code, string.Empty).Length..] : row.Code, Text = row.Title })],
        };
    }

    /// <summary>A loop over a list: one group for each of its choices, its label and name put in.</summary>
    private Group Loop(List<XlsRow> rows, ref int at, int depth)
    {
        var row = rows[at];
        var list = XlsTypes.Normal(row)["begin loop over ".Length..].Trim();
        var code = carry.Code(row.Take("name"), "loop", row.Place);
        var first = at + 1;
        var end = first;
        for (var open = 1; end < rows.Count; end++)
        {
            open += XlsTypes.Of(rows[end]).Kind switch { "open" => 1, "close" => -1, _ => 0 };
            if (open == 0)
            {
                break;
            }
        }

        if (end == rows.Count)
        {
            throw new InvalidInputException(row.Place, row["type"], "the loop must be closed", $"{row.Place}: '{row["type"]}' is never closed");
        }

        var group = new Group
        {
            Code = code,
            Title = XlsTexts.Piped(row.Texts("label", language)),
            ShowIf = conditions.Read(row, "relevant"),
            Items = [.. choices.Options(list, null, row).Select(option => Round(rows[first..end], code, option, depth))],
        };
        row.List("type", "循环展开为每个选项一组题目", "the loop becomes one group of questions for each choice");
        Finish(row);
        at = end + 1;
        return group;
    }

    private Group Round(List<XlsRow> body, string loop, Option option, int depth)
    {
        var copies = body.Select(row => row.Replaced((column, value) => column == "name"
            ? $"{loop}.{option.Code}.{value}"
            : value.Replace("%(label)s", Label(column), StringComparison.Ordinal).Replace("%(name)s", option.Code, StringComparison.Ordinal))).ToList();
        List<Item> items = [];
        var at = 0;
        while (at < copies.Count)
        {
            items.AddRange(Items(copies, ref at, depth + 2));
        }

        return new() { Code = carry.Code($"{loop}.{option.Code}", "round", loop), Title = option.Text, Items = items };

        string Label(string column) => option.Text.In(column.Contains("::", StringComparison.Ordinal) ? ForeignLanguages.Tag(column.Split("::")[1]) : language, language) is { Length: > 0 } text ? text : option.Code;
    }

    private static void Finish(XlsRow row)
    {
        row.Take("type");
        row.ListRest();
    }
}
