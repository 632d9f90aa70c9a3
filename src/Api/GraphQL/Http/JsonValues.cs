using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Oversight.Api.GraphQL.Http;

/// <summary>
/// Reads JSON values the way GraphQL.NET takes variables, and refuses what no store keeps or no two readers agree on:
/// U+0000, lone surrogates, repeated keys, numbers of absurd length.
/// </summary>
internal static class JsonValues
{
    /// <summary>Digits of the longest number: a hundred are more than any scalar holds, a thousand cost time to parse.</summary>
    private const int LongestNumber = 100;

    private static readonly object True = true;
    private static readonly object False = false;

    public static object? Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => ReadText(ref reader),
        JsonTokenType.Number => ReadNumber(ref reader),
        JsonTokenType.True => True,
        JsonTokenType.False => False,
        _ => null,
    };

    public static Dictionary<string, object?> ReadObject(ref Utf8JsonReader reader)
    {
        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = ReadText(ref reader);
            if (fields.ContainsKey(name))
                throw new JsonRuleException("keys are unique within an object", reader.TokenStartIndex, name);
            reader.Read();
            fields.Add(name, Read(ref reader));
        }

        return fields;
    }

    public static string ReadText(ref Utf8JsonReader reader)
    {
        if (!reader.ValueIsEscaped)
            return reader.GetString()!;
        string text;
        try
        {
            text = reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonRuleException("surrogates come in pairs", reader.TokenStartIndex, "\uFFFD");
        }

        return text.Contains('\0', StringComparison.Ordinal)
            ? throw new JsonRuleException("no U+0000", reader.TokenStartIndex, text)
            : text;
    }

    private static List<object?> ReadArray(ref Utf8JsonReader reader)
    {
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(Read(ref reader));
        return items;
    }

    private static object ReadNumber(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt32(out int small))
            return small;
        if (reader.TryGetInt64(out long large))
            return large;
        ReadOnlySpan<byte> digits = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        if (digits.Length > LongestNumber)
            throw new JsonRuleException($"numbers of at most {LongestNumber} characters", reader.TokenStartIndex, "number");
        if (!digits.ContainsAny((byte)'.', (byte)'e', (byte)'E'))
            return BigInteger.Parse(Encoding.ASCII.GetString(digits), CultureInfo.InvariantCulture);
        double binary = reader.GetDouble();
        if (double.IsInfinity(binary))
            throw new JsonRuleException("finite numbers", reader.TokenStartIndex, Encoding.ASCII.GetString(digits));
        // A decimal that the binary number cannot repeat exactly stays decimal.
        return reader.TryGetDecimal(out decimal exact) && exact != 0 && (decimal)binary != exact ? exact : binary;
    }
}
