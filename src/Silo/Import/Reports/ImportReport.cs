using System.Globalization;
using System.Text;

namespace Oversight.Silo.Import.Reports;

/// <summary>
/// The lines that were refused and those that a person should look at, as CSV (UTF-8 with a mark, so that spreadsheets
/// show Chinese): file, line, kind (error or note), field, value, rule. Nothing to tell leaves no file.
/// </summary>
internal sealed class ImportReport : IDisposable
{
    private const int LongestValue = 200;
    private readonly Lock _writing = new();
    private readonly string _path;
    private readonly StreamWriter _writer;
    private bool _tells;

    /// <summary>Opens the file at once: an import that cannot report had better not begin.</summary>
    /// <exception cref="IOException">The file cannot be written; says how to put it elsewhere.</exception>
    public ImportReport(string path)
    {
        _path = path;
        try
        {
            _writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The report {path} cannot be written; give another place with --report. {e.Message}", e);
        }

        _writer.WriteLine("file,line,kind,field,value,rule");
    }

    /// <summary>Where the report lies; null as long as there is nothing to tell.</summary>
    public string? Path => _tells ? _path : null;

    /// <summary>The report's place when none was asked for: next to the input.</summary>
    public static string NextTo(string input) => input + ".report.csv";

    public void Add(string file, long line, LineProblem problem)
    {
        lock (_writing)
        {
            _tells = true;
            _writer.WriteLine(string.Join(',',
                Quote(file),
                line.ToString(CultureInfo.InvariantCulture),
                problem.Note ? "note" : "error",
                Quote(problem.Field),
                Quote(problem.Value),
                Quote(problem.Rule)));
        }
    }

    public void Dispose()
    {
        _writer.Dispose();
        if (!_tells) File.Delete(_path);
    }

    private static string Quote(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var shown = text.Length > LongestValue ? string.Concat(text.AsSpan(0, LongestValue), "…") : text;

        // A spreadsheet would run a value that begins like a formula.
        if (shown[0] is '=' or '+' or '-' or '@' or '\t' or '\r') shown = "'" + shown;
        return shown.AsSpan().ContainsAny(",\"\r\n") ? $"\"{shown.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : shown;
    }
}
