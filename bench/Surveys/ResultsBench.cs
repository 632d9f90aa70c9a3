using System.Diagnostics;
using System.Globalization;
using Oversight.Grains.Results;
using Oversight.Grains.Results.Cleaning;
using Oversight.Grains.Results.Estimates;
using Oversight.Grains.Results.Export;
using Oversight.Grains.Results.Scores;
using Oversight.Grains.Results.Suppression;
using Oversight.Grains.Results.Weighting;
using Oversight.Grains.Sampling;

namespace Oversight.Bench.Surveys;

/// <summary>Everything that a result needs, over invented answers, each step timed once after nothing: as a released wave is computed.</summary>
internal static class ResultsBench
{
    private const int Sectors = 5;

    public static void Run(int answers, int items, int streets, TextWriter output)
    {
        var data = Answers.Invent(answers, items, streets, Sectors);
        var tree = Tree(items);
        output.WriteLine($"{answers:N0} answers, {items} items, {streets:N0} streets of {Sectors} sectors, {Environment.ProcessorCount} cores");
        output.WriteLine("\n| step | seconds | of CPU |\n|---|---|---|");

        var marks = Time(output, "cleaning: times, 3 matrices, trap, duplicates", () => Cleaner.Mark(data.Cleaning, data.Settings));
        var kept = Time(output, "table without excluded sheets", () =>
        {
            var keep = Cleaner.Kept(data.Table.Ids, marks, data.Settings);
            return (Table: data.Table.Where(keep), Strata: data.Strata.Where(keep));
        });
        var (street, sector) = (kept.Table.Groups("street"), kept.Table.Groups("sector"));
        var design = Time(output, "design and base weights", () => SampleDesign.Stratified(kept.Strata.Numbers, data.Populations));
        var raked = Time(output, "raking to streets and sectors", () => Raking.Rake(design.Weights,
            [new("street", street, Even(street)), new("sector", sector, Even(sector))], new() { Tolerance = 1e-6 }));
        var weighted = design.WithWeights(raked.Weights);
        var overall = Time(output, "index of the tree with intervals, overall", () => IndexCalculator.Overall(tree, kept.Table, weighted));
        var byStreet = Time(output, "the same for each street", () => IndexCalculator.ByGroup(tree, kept.Table, weighted, street, new() { FewestAnswers = 10 }));
        Time(output, "suppression of the table street × sector", () => CellSuppression.Apply(data.Cells(street, sector)));
        Time(output, "system file (.sav)", () =>
        {
            SavExport.Write(data.Export(kept.Table), Stream.Null, DateTimeOffset.UnixEpoch);
            return 0;
        });

        var index = overall["index"].Score;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"\n{marks.Count} marks, {kept.Table.Count} sheets kept; raking converged: {raked.Converged} in {raked.Rounds} rounds, Kish {raked.Summary.DesignEffect:F3}; index {index.Value:F3} ± {index.Upper - index.Value:F3}, design effect {index.DesignEffect:F3}; {byStreet.Count} streets; peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
    }

    private static T Time<T>(TextWriter output, string step, Func<T> work)
    {
        // On a machine that others use too, the time of the processor says what the work costs.
        var (start, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = work();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {step} | {Stopwatch.GetElapsedTime(start).TotalSeconds:F2} | {(Environment.CpuUsage.TotalTime - processor).TotalSeconds:F2} |"));
        return result;
    }

    private static double[] Even(GroupColumn groups) => [.. groups.Names.Select(_ => 1.0)];

    /// <summary>Three branches, as the satisfaction surveys of cities have, with the items shared out evenly.</summary>
    private static IndicatorTree Tree(int items)
    {
        var branches = Enumerable.Range(0, 3).Select(branch =>
        {
            int[] own = [.. Enumerable.Range(0, items).Where(item => item % 3 == branch)];
            return new Indicator($"branch {branch}", 1 / 3.0) { Children = [.. own.Select(item => new Indicator($"of q{item}", 1.0 / own.Length) { Item = $"q{item}" })] };
        });
        return new(new("index", 1) { Children = [.. branches] });
    }
}
