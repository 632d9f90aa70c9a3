namespace Oversight.Grains.Questionnaires.Editing;

/// <summary>What an editor does to a questionnaire, each a pure function: the questionnaire before stays as it was, so every step can be undone.</summary>
public static class QuestionnaireEdits
{
    public static Page? FindPage(this Questionnaire questionnaire, string? code) => questionnaire.Pages.FirstOrDefault(page => page.Code == code);

    public static Item? FindItem(this Questionnaire questionnaire, string? code) =>
        questionnaire.Places().Select(place => place.Item).FirstOrDefault(item => item?.Code == code);

    /// <summary>Every page, group and question in the order of the document, with how deep it stands: 0 for a page.</summary>
    public static IReadOnlyList<OutlineLine> Outline(this Questionnaire questionnaire) =>
        [.. questionnaire.Pages.SelectMany(page => Lines(page.Items, 1).Prepend(new OutlineLine(page.Code, null, page.Title, 0)))];

    public static Questionnaire WithPage(this Questionnaire questionnaire, string code, Func<Page, Page> change) =>
        questionnaire with { Pages = [.. questionnaire.Pages.Select(page => page.Code == code ? change(page) : page)] };

    public static Questionnaire WithItem(this Questionnaire questionnaire, string code, Func<Item, Item> change) =>
        questionnaire.Lists(items => [.. items.Select(item => item.Code == code ? change(item) : item)]);

    /// <summary>After a page, or after the page around an item; at the end when there is none of that code.</summary>
    public static Questionnaire AddPage(this Questionnaire questionnaire, Page page, string? after)
    {
        var pages = questionnaire.Pages.ToList();
        var at = pages.FindIndex(one => one.Code == after || one.Items.Any(item => Holds(item, after)));
        pages.Insert(at < 0 ? pages.Count : at + 1, page);
        return questionnaire with { Pages = pages };
    }

    /// <summary>At the end of a page or group, or right after a question.</summary>
    public static Questionnaire AddItem(this Questionnaire questionnaire, Item item, string after) =>
        questionnaire.FindPage(after) is not null ? questionnaire.WithPage(after, page => page with { Items = [.. page.Items, item] })
            : questionnaire.FindItem(after) is Group ? questionnaire.WithItem(after, group => ((Group)group) with { Items = [.. ((Group)group).Items, item] })
            : questionnaire.Lists(items => [.. items.SelectMany(one => one.Code == after ? new[] { one, item } : [one])]);

    /// <summary>A page or group goes with everything in it.</summary>
    public static Questionnaire Remove(this Questionnaire questionnaire, string code) =>
        (questionnaire with { Pages = [.. questionnaire.Pages.Where(page => page.Code != code)] })
            .Lists(items => [.. items.Where(item => item.Code != code)]);

    /// <summary>A code that is free: the prefix and a number.</summary>
    public static string FreeCode(this Questionnaire questionnaire, string prefix)
    {
        var taken = questionnaire.Places().Select(place => place.Code).ToHashSet();
        return Enumerable.Range(1, taken.Count + 1).Select(number => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{number}")).First(code => !taken.Contains(code));
    }

    internal static Questionnaire Lists(this Questionnaire questionnaire, Func<IReadOnlyList<Item>, IReadOnlyList<Item>> change) =>
        questionnaire with { Pages = [.. questionnaire.Pages.Select(page => page with { Items = Lists(page.Items, change) })] };

    internal static bool Holds(Item item, string? code) => item.Code == code || (item is Group group && group.Items.Any(inner => Holds(inner, code)));

    private static IReadOnlyList<Item> Lists(IReadOnlyList<Item> items, Func<IReadOnlyList<Item>, IReadOnlyList<Item>> change) =>
        [.. change(items).Select(item => item is Group group ? group with { Items = Lists(group.Items, change) } : item)];

    private static IEnumerable<OutlineLine> Lines(IReadOnlyList<Item> items, int depth) =>
        items.SelectMany(item => (item is Group group ? Lines(group.Items, depth + 1) : []).Prepend(new OutlineLine(item.Code, item, item.Title, depth)));
}
