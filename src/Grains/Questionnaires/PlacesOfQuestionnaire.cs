using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires;

/// <summary>Walks a questionnaire from top to bottom.</summary>
internal static class PlacesOfQuestionnaire
{
    public static IEnumerable<Place> Places(this Questionnaire questionnaire)
    {
        foreach (var page in questionnaire.Pages)
        {
            yield return new(page, null, []);
            foreach (var place in Of(page, page.Items, Joined([], page.ShowIf)))
            {
                yield return place;
            }
        }
    }

    private static IEnumerable<Place> Of(Page page, IReadOnlyList<Item> items, IReadOnlyList<Expression> around)
    {
        foreach (var item in items)
        {
            yield return new(page, item, around);
            foreach (var place in item is Group group ? Of(page, group.Items, Joined(around, group.ShowIf)) : [])
            {
                yield return place;
            }
        }
    }

    private static IReadOnlyList<Expression> Joined(IReadOnlyList<Expression> around, Expression? condition) => condition is null ? around : [.. around, condition];
}
