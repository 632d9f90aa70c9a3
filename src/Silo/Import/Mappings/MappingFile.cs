using System.Text.Json;
using System.Text.Json.Serialization;

namespace Oversight.Silo.Import.Mappings;

/// <summary>How the columns of one sort of file become fields. The language is in docs/import.md.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record MappingFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>
    /// Names the system that the file comes from. It is part of the id of every imported record: never change it, or
    /// the same file comes in a second time.
    /// </summary>
    public required string Name { get; init; }

    public required ImportKind Kind { get; init; }

    public string? Description { get; init; }

    /// <summary>The encoding, where it should not be guessed.</summary>
    public string? Encoding { get; init; }

    /// <summary>The column separator, where it should not be guessed.</summary>
    public char? Separator { get; init; }

    /// <summary>
    /// Of matters: those that are still open go on here, so their limits run from the day of receipt. History of a system that
    /// keeps its own deadlines leaves it out.
    /// </summary>
    public bool LimitsRunHere { get; init; }

    public required IReadOnlyDictionary<string, FieldRule> Fields { get; init; }

    /// <summary>The columns without which the mapping cannot be used.</summary>
    [JsonIgnore]
    public IEnumerable<string> RequiredColumns => Fields.Values.Where(f => !f.Optional).SelectMany(f => f.Columns).Distinct();

    /// <exception cref="MappingException">The text is no mapping; says where and why.</exception>
    public static MappingFile Parse(string text, string path)
    {
        try
        {
            var mapping = JsonSerializer.Deserialize<MappingFile>(text, Json) ?? throw new MappingException(path, "is empty");
            foreach (var (field, rule) in mapping.Fields)
            {
                if (MappingRules.Problem(mapping.Kind, field, rule) is { } problem) throw new MappingException(path, problem);
            }

            return mapping;
        }
        catch (JsonException e)
        {
            throw new MappingException(path, e.Message, e);
        }
    }
}
