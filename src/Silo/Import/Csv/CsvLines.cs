using System.Text.Unicode;
using CsvHelper;

namespace Oversight.Silo.Import.Csv;

/// <summary>
/// Reads the records of a CSV file with a header. A record that is not what its writer meant (cut off, an unclosed quote,
/// too few or too many columns, bytes of another encoding) is told with its line and never guessed at.
/// </summary>
internal sealed class CsvLines : IDisposable
{
    // Longer than any record can rightly be: an unclosed quote would otherwise swallow the rest of the file into memory.
    private const int MaxRecordBytes = 4 << 20;

    private readonly SourceFile _source;
    private readonly CsvReader _reader;
    private CsvMalformedReason? _malformed;

    public CsvLines(SourceFile source, char? separator = null)
    {
        _source = source;
        _reader = CsvReader.Create(source.Text, new CsvReaderOptions
        {
            Encoding = source.Encoding,
            Separator = separator,
            TrackLineNumbers = true,
            MaxRecordSize = MaxRecordBytes,
            OnMalformedRecord = record => _malformed = record.Reason,
        });
        Header = [.. _reader.Headers];
        _malformed = null;
    }

    /// <summary>The names of the columns; empty for an empty file.</summary>
    public IReadOnlyList<string> Header { get; }

    public IEnumerable<CsvLine> Read()
    {
        CsvLine? held = null;
        while (true)
        {
            // One record is held back: only at the end is it known that it was the last one.
            var (more, line) = Next();
            if (!more)
            {
                if (held is not null) yield return AsLast(held);
                if (line is not null) yield return line;
                yield break;
            }

            if (held is not null) yield return held;
            held = line;
        }
    }

    public void Dispose()
    {
        _reader.Dispose();
        _source.Dispose();
    }

    private (bool More, CsvLine? Line) Next()
    {
        _malformed = null;
        try
        {
            if (!_reader.Read()) return (false, null);
        }
        catch (CsvFormatException e)
        {
            return (false, new CsvLine(e.LineNumber, [], new LineProblem(null, null, $"the record is longer than {MaxRecordBytes >> 20} MB; a quote is not closed, and the rest of the file was not read")));
        }
        catch (InvalidDataException e)
        {
            return (false, new CsvLine(_reader.LineNumber + 1, [], new LineProblem(null, null, $"the compressed file is damaged from here on: {e.Message}")));
        }

        var fields = new string[_reader.FieldCount];
        for (var i = 0; i < fields.Length; i++) fields[i] = _reader.GetString(i);
        return (true, new CsvLine(_reader.LineNumber, fields, Problem(fields)));
    }

    private LineProblem? Problem(string[] fields)
    {
        var raw = _reader.RawRecord;
        if (!Utf8.IsValid(raw) || raw.IndexOf("\uFFFD"u8) >= 0)
            return BadBytes(fields);
        if (_malformed is CsvMalformedReason.UnterminatedQuote)
            return new(null, fields[^1], "the file ends inside a quoted field: the line is cut off");
        if (_malformed is CsvMalformedReason.TextAfterClosingQuote)
            return new(null, System.Text.Encoding.UTF8.GetString(raw[..Math.Min(raw.Length, 300)]), $"text follows a closing quote; a quote inside a field is written twice{Swallowed(raw)}");
        return fields.Length == Header.Count
            ? null
            : new(null, string.Join(',', fields), $"{fields.Length} columns, the header has {Header.Count}{Swallowed(raw)}");
    }

    private static string Swallowed(ReadOnlySpan<byte> raw) =>
        raw.Count((byte)'\n') is > 0 and var lines ? $"; the quoted text goes over {lines + 1} lines" : "";

    private LineProblem BadBytes(string[] fields)
    {
        var at = Array.FindIndex(fields, f => f.Contains('\uFFFD', StringComparison.Ordinal));
        var name = at >= 0 && at < Header.Count ? Header[at] : null;
        return new(name, at >= 0 ? fields[at] : null, $"holds bytes that are not {_source.Encoding.WebName}");
    }

    private CsvLine AsLast(CsvLine line)
    {
        if (line.Problem is null || line.Fields.Length >= Header.Count) return line;
        return line with { Problem = line.Problem with { Rule = $"the last line is cut off after {line.Fields.Length} of {Header.Count} columns" } };
    }
}
