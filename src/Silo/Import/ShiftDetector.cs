using Oversight.Silo.Import.Csv;
using Oversight.Silo.Import.Mappings;

namespace Oversight.Silo.Import;

/// <summary>
/// Tells whether a line with several problems is whole but for one column too many or too few: a separator inside an
/// unquoted name shifts all that follows, and the single errors would send the reader the wrong way.
/// </summary>
internal sealed class ShiftDetector<T>(RowMapper mapper, IRowReader<T> reader)
    where T : class
{
    // One wrong value is a wrong value; a shift breaks more than one.
    private const int FewestProblems = 2;

    public LineProblem? Find(CsvLine line, int problems)
    {
        if (problems < FewestProblems) return null;
        for (var at = 0; at < line.Fields.Length; at++)
        {
            // The surplus column pushed an empty last one out of the line.
            if (IsWhole(line, [.. line.Fields[..at], .. line.Fields[(at + 1)..], ""])) return Told(at, "right");
            if (line.Fields[^1].Length == 0 && IsWhole(line, [.. line.Fields[..at], "", .. line.Fields[at..^1]])) return Told(at, "left");
        }

        return null;
    }

    private bool IsWhole(CsvLine line, string[] fields)
    {
        var row = mapper.Map(line with { Fields = fields });
        return reader.Read(row) is not null && row.Problems.Count == 0;
    }

    private LineProblem Told(int at, string direction) =>
        new(mapper.Header[at], null, $"the line is shifted by one column to the {direction}, from the column '{mapper.Header[at]}' or near it on");
}
