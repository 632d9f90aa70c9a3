using System.Collections.Frozen;
using Oversight.Silo.Import.Csv;

namespace Oversight.Silo.Import.Mappings;

/// <summary>A mapping applied to the header of one file.</summary>
internal sealed class RowMapper
{
    private readonly FrozenDictionary<string, MappedField> _fields;

    /// <exception cref="MappingException">The header misses a column that the mapping needs.</exception>
    public RowMapper(MappingFile mapping, IReadOnlyList<string> header, string path)
    {
        if (MappingCatalog.Missing(mapping, header) is { Length: > 0 } missing)
            throw new MappingException(path, $"the mapping {mapping.Name} needs the columns {string.Join(", ", missing)}");
        Source = mapping.Name;
        LimitsRunHere = mapping.LimitsRunHere;
        Header = header;
        _fields = mapping.Fields.ToFrozenDictionary(f => f.Key, f => new MappedField(f.Key, f.Value, header));
    }

    /// <summary>The system that the file comes from: part of the identity of its records.</summary>
    public string Source { get; }

    public bool LimitsRunHere { get; }

    public IReadOnlyList<string> Header { get; }

    public MappedRow Map(CsvLine line) => new(this, line);

    public MappedField? Field(string name) => _fields.GetValueOrDefault(name);
}
