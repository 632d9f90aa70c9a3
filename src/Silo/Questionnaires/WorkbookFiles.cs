using System.Globalization;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Formats.Workbooks;

namespace Oversight.Silo.Questionnaires;

/// <summary>
/// .xlsx and .xls as texts. Here, because the library for .xls speaks the interfaces of databases, which domain and surface
/// may not know.
/// </summary>
internal sealed class WorkbookFiles : IWorkbookFiles
{
    /// <summary>A small file can unfold to a very large one: reading stops here.</summary>
    public const int MostCells = 400_000;

    private const int LongestCell = 32_767;

    static WorkbookFiles() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public Workbook Read(Stream file)
    {
        try
        {
            using var reader = ExcelReaderFactory.CreateReader(file, new() { FallbackEncoding = Encoding.UTF8, LeaveOpen = true });
            List<Sheet> sheets = [];
            var left = MostCells;
            do
            {
                sheets.Add(new(reader.Name ?? string.Empty, Rows(reader, ref left)));
            }
            while (reader.NextResult());
            return new(sheets);
        }
        // The library answers damage with whatever it stumbles over.
        catch (Exception error) when (error is ExcelReaderException or IOException or InvalidDataException or NotSupportedException or System.Xml.XmlException or ArgumentException
            or FormatException or IndexOutOfRangeException or NullReferenceException or InvalidOperationException or KeyNotFoundException or OverflowException)
        {
            throw new InvalidInputException("workbook", null, $"must be a workbook (.xlsx or .xls) without password: {error.Message}");
        }
    }

    public void Write(Workbook workbook, Stream file) => WorkbookWriter.Write(workbook, file);

    private static List<IReadOnlyList<string>> Rows(IExcelDataReader reader, ref int left)
    {
        List<IReadOnlyList<string>> rows = [];
        while (reader.Read())
        {
            left -= Math.Max(reader.FieldCount, 1);
            if (left < 0)
            {
                throw new InvalidInputException("workbook", null, $"must not have more than {MostCells} cells");
            }

            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => Text(reader.GetValue(column)))]);
        }

        while (rows.Count > 0 && rows[^1].All(cell => cell.Length == 0))
        {
            rows.RemoveAt(rows.Count - 1);
        }

        return rows;
    }

    private static string Text(object? value)
    {
        var text = value switch
        {
            null => string.Empty,
            string own => own,
            bool truth => truth ? "true" : "false",
            DateTime time => time.TimeOfDay == TimeSpan.Zero ? time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : time.ToString("s", CultureInfo.InvariantCulture),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? string.Empty,
        };
        return text.Length <= LongestCell ? text : throw new InvalidInputException("workbook", text, $"a cell must not be longer than {LongestCell} characters");
    }
}
