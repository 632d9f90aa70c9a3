using CsCheck;
using Oversight.Grains.Results.Suppression;

namespace Oversight.Grains.Tests.Results;

public sealed class SuppressionTests
{
    private static readonly Gen<int> Counts = Gen.OneOf(Gen.Int[0, 12], Gen.Int[10, 200]);

    private static readonly Gen<CellTable> Tables = Gen.Select(Gen.Int[1, 6], Gen.Int[1, 6], Counts.Array[36]).Select((rows, columns, counts) =>
        CellTable.Cross(Names(rows), Names(columns), Table(rows, columns, counts)));

    private static readonly Gen<CellTable> Lists = Counts.Array[1, 12].Select(counts => CellTable.List([.. counts.Select((count, index) => ($"{index}", count))]));

    private static readonly Gen<CellTable> TreeTables = Counts.Array[1, 5].Array[1, 4].Select(areas => CellTable.Tree(
        [("city", null, areas.Sum(streets => streets.Sum())), .. areas.Select((streets, area) => ($"{area}", (string?)"city", streets.Sum())),
            .. areas.SelectMany((streets, area) => streets.Select((count, street) => ($"{area}.{street}", (string?)$"{area}", count)))]));

    [Fact]
    public void A_list_with_one_small_part_hides_the_next_smallest_too() =>
        Hidden(CellTable.List([("a", 50), ("b", 4), ("c", 12), ("d", 80)])).ShouldBe(["b", "c"]);

    [Fact]
    public void Two_small_parts_that_are_small_together_hide_a_third() =>
        Hidden(CellTable.List([("a", 50), ("b", 4), ("c", 5), ("d", 80)])).ShouldBe(["a", "b", "c"]);

    [Fact]
    public void In_a_table_a_rectangle_is_hidden()
    {
        var table = CellTable.Cross(["r1", "r2", "r3"], ["c1", "c2", "c3"], new[,] { { 5, 40, 60 }, { 30, 20, 70 }, { 90, 80, 95 } });

        Hidden(table).ShouldBe(["r1/c1", "r1/c2", "r2/c1", "r2/c2"]);
    }

    [Fact]
    public void Nothing_is_hidden_where_nothing_is_small() =>
        Hidden(CellTable.Cross(["a", "b"], ["x", "y"], new[,] { { 10, 0 }, { 11, 30 } })).ShouldBeEmpty();

    [Fact]
    public void A_street_is_not_the_area_less_the_other_streets() =>
        Hidden(CellTable.Tree([("city", null, 100), ("west", "city", 45), ("east", "city", 55), ("w1", "west", 40), ("w2", "west", 5), ("e1", "east", 30), ("e2", "east", 25)]))
            .ShouldBe(["w1", "w2"]);

    /// <summary>Gauss's elimination knows nothing of networks: a hidden cell is known exactly if its unit vector is a sum of equations.</summary>
    [Fact]
    public void No_hidden_cell_of_a_random_table_can_be_computed_from_the_others() =>
        Gen.OneOf(Tables, Lists, TreeTables).Sample(table =>
        {
            var shown = CellSuppression.Apply(table);
            int[] hidden = [.. Enumerable.Range(0, shown.Count).Where(index => shown[index] != Shown.Yes)];

            return table.Cells.Select((cell, index) => (cell, index)).Where(pair => pair.cell.Answers is > 0 and < 10).All(pair => shown[pair.index] == Shown.TooFew)
                && (hidden.Length == 0 || Everything(table, hidden) || !hidden.Any(cell => Equations.Determine(table, hidden, cell)));
        }, iter: 3000);

    [Fact]
    public void Two_thousand_streets_of_few_answers_are_protected_too()
    {
        var random = new Oversight.Grains.Sampling.SampleRandom(5, 5);
        int[] counts = [.. Enumerable.Range(0, 10_000).Select(_ => (int)random.Below(25))];
        var table = CellTable.Cross(Names(2000), Names(5), Table(2000, 5, counts));

        var shown = CellSuppression.Apply(table);

        new HiddenNetwork(table, [.. shown.Select(cell => cell != Shown.Yes)]).Bridges().ShouldBeEmpty();
    }

    [Fact]
    public void Elimination_would_see_a_cell_that_only_the_small_ones_protect()
    {
        var table = CellTable.List([("a", 50), ("b", 4), ("c", 12)]);

        Equations.Determine(table, [2], 2).ShouldBeTrue();
    }

    /// <summary>One single part is its own total: where both are hidden nothing is left to compute from.</summary>
    private static bool Everything(CellTable table, int[] hidden) => hidden.Length == table.Cells.Count(cell => cell.Answers > 0);

    private static IEnumerable<string> Hidden(CellTable table) =>
        table.Cells.Zip(CellSuppression.Apply(table)).Where(pair => pair.Second != Shown.Yes).Select(pair => pair.First.Key).Order(StringComparer.Ordinal);

    private static string[] Names(int count) => [.. Enumerable.Range(0, count).Select(number => $"{number}")];

    private static int[,] Table(int rows, int columns, int[] counts)
    {
        var table = new int[rows, columns];
        for (var cell = 0; cell < rows * columns; cell++)
        {
            table[cell / columns, cell % columns] = counts[cell];
        }

        return table;
    }
}
