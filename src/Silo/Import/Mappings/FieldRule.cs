using System.Text.Json.Serialization;

namespace Oversight.Silo.Import.Mappings;

/// <summary>
/// Where a field of Oversight comes from: exactly one of <see cref="Column"/>, <see cref="Join"/>, <see cref="Value"/> and
/// <see cref="Digest"/>; the rest says how the text is read.
/// </summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record FieldRule
{
    /// <summary>The text of a column.</summary>
    public string? Column { get; init; }

    /// <summary>The texts of several columns, empty ones left out, with <see cref="With"/> between them.</summary>
    public IReadOnlyList<string>? Join { get; init; }

    public string With { get; init; } = " ";

    /// <summary>The same text for every line.</summary>
    public string? Value { get; init; }

    /// <summary>An id made of the texts of these columns ("*" is all), for files whose lines have none; equal lines get the same.</summary>
    public IReadOnlyList<string>? Digest { get; init; }

    /// <summary>Texts that mean nothing: N/A.</summary>
    public IReadOnlyList<string>? Empty { get; init; }

    /// <summary>Text to text, whole; a text that is not in the table is an error, unless "*" gives one for the others. "" means nothing.</summary>
    public IReadOnlyDictionary<string, string>? Values { get; init; }

    /// <summary>Characters between the parts of a list, each of which is read on its own.</summary>
    public string? Split { get; init; }

    /// <summary>Formats of a date or a time (.NET custom formats), tried in order; without them ISO 8601.</summary>
    public IReadOnlyList<string>? Dates { get; init; }

    /// <summary>The time zone of times without an offset (IANA name); without it Asia/Shanghai.</summary>
    public string? Zone { get; init; }

    /// <summary>Another field without which this one is empty: a time of closing only goes with an outcome.</summary>
    public string? OnlyWith { get; init; }

    /// <summary>The file may lack the column; the field is then empty.</summary>
    public bool Optional { get; init; }

    [JsonIgnore]
    public bool IsDigestOfAll => Digest is ["*"];

    [JsonIgnore]
    public IEnumerable<string> Columns => Column is not null ? [Column] : Join ?? (IsDigestOfAll ? [] : Digest ?? []);
}
