namespace Oversight.Silo.Import.Csv;

/// <summary>
/// One record of the file. <paramref name="Number"/> is the line of the file on which it begins (1 is the first);
/// a record with a <paramref name="Problem"/> is not to be imported.
/// </summary>
internal sealed record CsvLine(long Number, string[] Fields, LineProblem? Problem = null);
