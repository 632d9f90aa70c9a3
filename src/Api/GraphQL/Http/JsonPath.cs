using System.Globalization;
using System.Text.Json;

namespace Oversight.Api.GraphQL.Http;

/// <summary>
/// Says where in a body a byte lies (<c>variables.input.claims[2]</c>). Reads the body a second time, and only for an
/// error, so that good requests do not keep a path.
/// </summary>
internal static class JsonPath
{
    public static string? At(ReadOnlySpan<byte> body, long offset)
    {
        var path = new List<object>();
        var reader = new Utf8JsonReader(body);
        try
        {
            while (reader.Read() && reader.TokenStartIndex <= offset)
                Step(path, ref reader);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The rest of the body is broken too; what was read so far is the path.
        }

        return path.Count == 0 ? null : string.Concat(path.Select(Show)).TrimStart('.');
    }

    /// <summary>The last element is the name of the current property, or the index of the current item.</summary>
    private static void Step(List<object> path, ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                path[^1] = Name(ref reader);
                return;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                path.RemoveAt(path.Count - 1);
                return;
        }

        if (path.Count > 0 && path[^1] is int index)
            path[^1] = index + 1;
        if (reader.TokenType == JsonTokenType.StartObject)
            path.Add("");
        else if (reader.TokenType == JsonTokenType.StartArray)
            path.Add(-1);
    }

    private static string Name(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private static string Show(object part) =>
        part is int index ? string.Create(CultureInfo.InvariantCulture, $"[{Math.Max(index, 0)}]") : $".{part}";
}
