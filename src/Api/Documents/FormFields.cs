using System.Xml;
using Oversight.Grains.Errors;

namespace Oversight.Api.Documents;

/// <summary>
/// The values of one document by the tags of its fields, with the rows of its groups. A text stays as it was written; what an XML
/// document cannot hold is refused when it is set, with the name of the field.
/// </summary>
public sealed class FormFields
{
    public const int MaxValue = 20_000;
    public const int MaxRows = 50;

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FormFields>> rows = new(StringComparer.Ordinal);

    /// <summary>Null when the field is open.</summary>
    public string? this[string tag] => values.GetValueOrDefault(tag);

    public IReadOnlyList<FormFields> RowsOf(string group) => rows.TryGetValue(group, out var list) ? list : [];

    /// <summary>Empty and null leave the field open.</summary>
    /// <exception cref="InvalidInputException">Too long, or a character that XML cannot hold.</exception>
    public FormFields Set(string tag, string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            values.Remove(tag);
            return this;
        }

        if (value.Length > MaxValue)
        {
            throw new InvalidInputException(tag, value, $"at most {MaxValue} characters, has {value.Length}");
        }

        RefuseInvalid(tag, value);
        values[tag] = value;
        return this;
    }

    public FormFields AddRow(string group, FormFields row)
    {
        if (!rows.TryGetValue(group, out var list))
        {
            rows[group] = list = [];
        }

        if (list.Count == MaxRows)
        {
            throw new InvalidInputException(group, null, $"at most {MaxRows} rows");
        }

        list.Add(row);
        return this;
    }

    private static void RefuseInvalid(string tag, string value)
    {
        for (var at = 0; at < value.Length; at++)
        {
            if (at + 1 < value.Length && char.IsSurrogatePair(value[at], value[at + 1]))
            {
                at++;
            }
            else if (!XmlConvert.IsXmlChar(value[at]))
            {
                throw new InvalidInputException(
                    tag, char.IsSurrogate(value[at]) ? null : value, $"must not contain the character U+{(int)value[at]:X4}");
            }
        }
    }
}
