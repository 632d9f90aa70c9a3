namespace Oversight.Grains.Results.Export;

/// <summary>
/// An SPSS system file (.sav), uncompressed, UTF-8, readable by SPSS 14 and later, PSPP, R and Stata. Written from the published
/// description of the format: PSPP developers' guide, System File Format.
/// </summary>
public static class SavExport
{
    /// <param name="stream">Need not be able to seek.</param>
    /// <param name="written">For the head of the file.</param>
    public static void Write(ExportTable table, Stream stream, DateTimeOffset written)
    {
        var columns = SavColumn.Of(table);
        using var writer = new SavWriter(stream);
        SavDictionary.Write(table, columns, writer, written);
        for (var row = 0; row < table.Count; row++)
        {
            foreach (var column in columns)
            {
                column.WriteValue(writer, row);
            }
        }
    }
}
