using System.Text;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Silo.Import.Mappings;

/// <summary>A field's rule with the places of its columns in one file's header.</summary>
internal sealed class MappedField
{
    private readonly FieldRule _rule;
    private readonly int[] _columns;
    private readonly Dictionary<string, string>? _values;

    public MappedField(string name, FieldRule rule, IReadOnlyList<string> header)
    {
        Name = name;
        _rule = rule;
        var columns = rule.IsDigestOfAll ? header : rule.Columns;
        _columns = [.. columns.Select(c => Place(header, c)).Where(at => at >= 0)];
        _values = rule.Values is null ? null : new(rule.Values, StringComparer.OrdinalIgnoreCase);
        Dates = [.. rule.Dates ?? []];
        Zone = rule.Zone is null ? ChinaTime.Zone : TimeZoneInfo.FindSystemTimeZoneById(rule.Zone);
        var shown = string.Join('+', _columns.Select(at => header[at]));
        Shown = shown.Length == 0 || rule.Digest is not null || shown.Equals(name, StringComparison.OrdinalIgnoreCase) ? name : $"{name} ({shown})";
    }

    public string Name { get; }

    /// <summary>The field with its columns, as the report names it: outcome (Complaint Result).</summary>
    public string Shown { get; }

    public string? OnlyWith => _rule.OnlyWith;

    public TimeZoneInfo Zone { get; }

    /// <summary>Formats of dates and times; empty for ISO 8601.</summary>
    public string[] Dates { get; }

    /// <summary>The text before the table of values; null when there is nothing.</summary>
    public string? Raw(string[] fields)
    {
        if (_rule.Value is not null) return _rule.Value;
        if (_rule.Digest is not null) return Digest(fields);
        var text = _columns.Length == 1 ? fields[_columns[0]].Trim() : Joined(fields);
        return text.Length == 0 || _rule.Empty?.Contains(text, StringComparer.OrdinalIgnoreCase) == true ? null : text;
    }

    /// <summary>The text by the table of values; false when the table does not have it.</summary>
    public bool TryTranslate(string raw, out string? text)
    {
        text = raw;
        if (_values is null) return true;
        if (!_values.TryGetValue(raw, out text) && !_values.TryGetValue("*", out text)) return false;
        if (text.Length == 0) text = null;
        return true;
    }

    /// <summary>The parts of a list; the whole text where the rule does not split.</summary>
    public string[] Parts(string raw) => _rule.Split is null
        ? [raw]
        : raw.Split(_rule.Split.ToCharArray(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string Joined(string[] fields) =>
        string.Join(_rule.With, _columns.Select(at => fields[at].Trim()).Where(t => t.Length > 0));

    private string Digest(string[] fields)
    {
        var text = new StringBuilder();
        foreach (var at in _columns) text.Append(fields[at]).Append('\u001f');
        return CommandDigest.Of(text.ToString());
    }

    private static int Place(IReadOnlyList<string> header, string column)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (header[i].Equals(column, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
