using Oversight.Grains.Enterprises;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

/// <summary>
/// Finds the cheapest route for a text in a division, from how many names have each of its pairs. Plans are kept until an
/// enterprise changes: the pages of one search, and the searches of many for the same word, ask once.
/// </summary>
internal sealed class SearchPlanner(ISqlReader sql)
{
    /// <summary>So many candidates are gathered and sorted faster than they are met on a walk in order.</summary>
    private const int Few = 2_000;

    private const int Remembered = 5_000;

    private const string GramCount = "SELECT gram, count FROM gram WHERE gram = {key}";

    private readonly GenerationalCache<(string Text, DivisionRange Division), SearchPlan> plans = new(Remembered);

    public void Forget() => plans.Clear();

    public async ValueTask<SearchPlan> PlanAsync(string folded, DivisionRange division)
    {
        if (plans.TryGet((folded, division), out var known))
        {
            return known;
        }

        var before = plans.Forgotten;
        var plan = await MakeAsync(folded, division);
        plans.Add((folded, division), plan, before);
        return plan;
    }

    private async ValueTask<SearchPlan> MakeAsync(string folded, DivisionRange division)
    {
        var characters = NameGrams.Runes(folded).Count;
        if (characters == 0)
        {
            return await CountedAsync(new(null, false, null, division, Gathers: false));
        }

        var (gram, names) = await RarestAsync(characters == 1 ? [folded] : NameGrams.Inner(folded));
        if (names == 0)
        {
            return SearchPlan.Nothing;
        }

        if (characters == 1)
        {
            return await OfCharacterAsync(folded, names, division);
        }

        var route = new SearchRoute(gram, false, characters == 2 ? null : folded, division, Gathers: false);
        return characters == 2 && division.IsEverywhere ? new(route, Math.Min(names, EnterpriseSearch.CountCap)) : await CountedAsync(route);
    }

    /// <summary>A rare character is found by the pairs it begins; a common one is met soon enough in any names.</summary>
    private async ValueTask<SearchPlan> OfCharacterAsync(string character, int names, DivisionRange division)
    {
        var route = names <= Few && !division.IsStreet
            ? new SearchRoute(character, true, null, division, Gathers: false)
            : new SearchRoute(null, false, character, division, Gathers: false);
        return division.IsEverywhere ? new(route, Math.Min(names, EnterpriseSearch.CountCap)) : await CountedAsync(route);
    }

    private async ValueTask<SearchPlan> CountedAsync(SearchRoute route)
    {
        // Counting takes the division's index, whichever way the pages take.
        var gathering = route with { Gathers = !route.Division.IsEverywhere && !route.Division.IsStreet && !route.IsCharacter };
        var (text, values) = SearchSql.Count(gathering, sql.Position, EnterpriseSearch.CountCap);
        var total = (await sql.QueryAsync(text, row => row.Integer(0), default, values))[0];
        return total == 0 ? SearchPlan.Nothing : new(total <= Few ? gathering : route, total);
    }

    private async ValueTask<(string Gram, int Names)> RarestAsync(HashSet<string> grams)
    {
        var rows = await sql.QueryEachAsync(GramCount, row => (Gram: row.Text(0), Names: row.Integer(1)), grams);
        return rows.Count < grams.Count ? (string.Empty, 0) : rows.MinBy(row => row.Names);
    }
}
