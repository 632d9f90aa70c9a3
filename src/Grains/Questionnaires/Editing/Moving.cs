namespace Oversight.Grains.Questionnaires.Editing;

/// <summary>One step up or down, as a person expects it: into a group and out of it, and over the edge of a page to the next one.</summary>
public static class Moving
{
    /// <returns>The same when there is nowhere to go.</returns>
    public static Questionnaire Move(this Questionnaire questionnaire, string code, bool down)
    {
        var pages = questionnaire.Pages.ToList();
        var at = pages.FindIndex(page => page.Code == code);
        if (at >= 0)
        {
            var to = at + (down ? 1 : -1);
            if (to < 0 || to >= pages.Count)
            {
                return questionnaire;
            }

            (pages[at], pages[to]) = (pages[to], pages[at]);
            return questionnaire with { Pages = pages };
        }

        at = pages.FindIndex(page => page.Items.Any(item => QuestionnaireEdits.Holds(item, code)));
        if (at < 0)
        {
            return questionnaire;
        }

        var (items, left) = Step(pages[at].Items, code, down);
        pages[at] = pages[at] with { Items = items };
        if (left is null)
        {
            return questionnaire with { Pages = pages };
        }

        var next = at + (down ? 1 : -1);
        if (next < 0 || next >= pages.Count)
        {
            return questionnaire;
        }

        pages[next] = pages[next] with { Items = down ? [left, .. pages[next].Items] : [.. pages[next].Items, left] };
        return questionnaire with { Pages = pages };
    }

    /// <summary>The list after the step, and the item when it has left the list.</summary>
    private static (IReadOnlyList<Item> Items, Item? Left) Step(IReadOnlyList<Item> items, string code, bool down)
    {
        var list = items.ToList();
        var at = list.FindIndex(item => item.Code == code);
        if (at >= 0)
        {
            return StepWithin(list, at, down);
        }

        at = list.FindIndex(item => QuestionnaireEdits.Holds(item, code));
        var group = (Group)list[at];
        var (inner, left) = Step(group.Items, code, down);
        list[at] = group with { Items = inner };
        if (left is not null)
        {
            list.Insert(down ? at + 1 : at, left);
        }

        return (list, null);
    }

    private static (IReadOnlyList<Item> Items, Item? Left) StepWithin(List<Item> list, int at, bool down)
    {
        var item = list[at];
        var to = at + (down ? 1 : -1);
        list.RemoveAt(at);
        if (to < 0 || to > list.Count)
        {
            return (list, item);
        }

        // Without the item, the neighbour stands at the same place below, one before above.
        var neighbour = down ? at : to;
        if (item is Question && list[neighbour] is Group group)
        {
            list[neighbour] = group with { Items = down ? [item, .. group.Items] : [.. group.Items, item] };
        }
        else
        {
            list.Insert(to, item);
        }

        return (list, null);
    }
}
