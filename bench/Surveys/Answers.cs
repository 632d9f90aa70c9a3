using Oversight.Grains.Results;
using Oversight.Grains.Results.Cleaning;
using Oversight.Grains.Results.Export;
using Oversight.Grains.Results.Suppression;
using Oversight.Grains.Sampling;

namespace Oversight.Bench.Surveys;

/// <summary>Invented answers: a mood for each sheet, one answer in twenty missing, one sheet in a hundred in a hurry, some sent twice.</summary>
internal sealed class Answers
{
    private Answers(AnswerTable table, GroupColumn strata, CleaningInput cleaning, CleaningSettings settings, double[] populations) =>
        (Table, Strata, Cleaning, Settings, Populations) = (table, strata, cleaning, settings, populations);

    public AnswerTable Table { get; }

    public GroupColumn Strata { get; }

    public CleaningInput Cleaning { get; }

    public CleaningSettings Settings { get; }

    public double[] Populations { get; }

    public static Answers Invent(int answers, int items, int streets, int sectors)
    {
        var random = new SampleRandom(2026, 1);
        int[] street = [.. Enumerable.Range(0, answers).Select(_ => (int)random.Below((uint)streets))];
        int[] sector = [.. Enumerable.Range(0, answers).Select(_ => (int)Math.Min(random.Below((uint)sectors), random.Below((uint)sectors)))];
        var mood = street.Select(number => 2 + (number % 3 * 0.5) + (random.Below(200) / 100.0)).ToArray();
        var table = new AnswerTable([.. Enumerable.Range(0, answers).Select(row => $"a{row}")]);
        for (var item = 0; item < items; item++)
        {
            table.AddNumbers($"q{item}", [.. mood.Select(value => random.Below(20) == 0 ? double.NaN : Math.Clamp(Math.Round(value + (random.Below(200) / 100.0) - 1), 1, 5))]);
        }

        table.AddTexts("words", [.. mood.Select(_ => random.Below(3) == 0 ? $"电子秤应当定期检定，第{random.Below((uint)answers)}摊" : null)]);
        table.AddNumbers("trap", [.. mood.Select(_ => random.Below(200) == 0 ? 3.0 : 2)]);
        table.AddGroups("street", new(street, [.. Enumerable.Range(0, streets).Select(number => $"{number:000000000}")]));
        table.AddGroups("sector", new(sector, [.. Enumerable.Range(0, sectors).Select(number => $"s{number}")]));
        var strata = new GroupColumn([.. street.Zip(sector, (one, other) => (one * sectors) + other)], [.. Enumerable.Range(0, streets * sectors).Select(number => $"{number}")]);
        var input = new CleaningInput(table)
        {
            Seconds = [.. mood.Select(_ => random.Below(100) == 0 ? 15.0 : 200 + random.Below(300))],
        };
        var settings = new CleaningSettings
        {
            Matrices = [.. Enumerable.Range(0, 3).Select(matrix => new MatrixItems($"m{matrix}", [.. Enumerable.Range(0, Math.Min(10, items)).Select(row => $"q{((matrix * 10) + row) % items}")]))],
            Traps = [new("trap", 2)],
        };
        return new(table, strata, input, settings, FourForEach(strata));
    }

    public CellTable Cells(GroupColumn street, GroupColumn sector)
    {
        var counts = new int[street.Names.Count, sector.Names.Count];
        for (var row = 0; row < street.Count; row++)
        {
            counts[street.Numbers[row], sector.Numbers[row]]++;
        }

        return CellTable.Cross(street.Names, sector.Names, counts);
    }

    public ExportTable Export(AnswerTable table) =>
        new("bench", [.. table.NumberColumns.Select(code => new ExportVariable(code, code) { Numbers = table.Numbers(code) })]);

    /// <summary>Four units for each answer.</summary>
    private static double[] FourForEach(GroupColumn strata)
    {
        var populations = new double[strata.Names.Count];
        foreach (var stratum in strata.Numbers)
        {
            populations[stratum] += 4;
        }

        return populations;
    }
}
