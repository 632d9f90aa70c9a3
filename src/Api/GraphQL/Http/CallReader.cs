using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using GraphQL;
using Oversight.Api.GraphQL.Caching;

namespace Oversight.Api.GraphQL.Http;

/// <summary>
/// Reads <c>{query, operationName, variables, extensions}</c> in one pass over the bytes. The still escaped bytes of the
/// query are the key of the document cache, so a known query is neither unescaped nor decoded nor parsed.
/// </summary>
internal sealed class CallReader(DocumentCache cache, OversightGraphQLOptions options)
{
    /// <summary>Separates keys of plain text from keys of escaped JSON text, in which this byte cannot occur.</summary>
    private const byte PlainText = 0;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [Flags]
    private enum Seen
    {
        None = 0,
        Query = 1,
        OperationName = 2,
        Variables = 4,
        Extensions = 8,
    }

    /// <exception cref="SurfaceError">Not such an object; status 400 with the broken rule and the path.</exception>
    public GraphQLCall Read(ReadOnlySpan<byte> body)
    {
        if (!System.Text.Unicode.Utf8.IsValid(body))
            throw SurfaceError.BadRequest("The body is not valid UTF-8.", "body", "UTF-8");
        try
        {
            var reader = new Utf8JsonReader(body);
            return Read(ref reader);
        }
        catch (JsonException e)
        {
            throw SurfaceError.BadRequest("The body is not well-formed JSON.", "body", "JSON (RFC 8259)", $"line {e.LineNumber + 1}, byte {e.BytePositionInLine}");
        }
        catch (JsonRuleException e)
        {
            string field = JsonPath.At(body, e.Offset) ?? "body";
            throw SurfaceError.BadRequest($"{field}: {e.Rule}", field, e.Rule, e.Value);
        }
    }

    /// <summary>A request whose parts were sent apart, as in a URL; <paramref name="variables"/> is JSON text.</summary>
    public GraphQLCall Read(string? query, string? operationName, string? variables, string? extensions)
    {
        if (query is null)
            throw MissingQuery();
        if (query.Contains('\0', StringComparison.Ordinal) || operationName?.Contains('\0', StringComparison.Ordinal) == true)
            throw SurfaceError.BadRequest("query: no U+0000", "query", "no U+0000");
        var call = new GraphQLCall { OperationName = operationName, Variables = ReadMap("variables", variables) };
        _ = ReadMap("extensions", extensions);
        Locate(call, PlainKey(query), query);
        return call;
    }

    private GraphQLCall Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
            throw SurfaceError.BadRequest("Batches are not accepted; send one operation.", "body", "one JSON object");
        if (reader.TokenType != JsonTokenType.StartObject)
            throw SurfaceError.BadRequest("The body is not a JSON object.", "body", "one JSON object");
        var call = new GraphQLCall();
        var seen = Seen.None;
        HashSet<string>? others = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            ReadProperty(ref reader, call, ref seen, ref others);
        // Nothing may follow the object: this read throws if something does.
        reader.Read();
        return seen.HasFlag(Seen.Query) ? call : throw MissingQuery();
    }

    private void ReadProperty(ref Utf8JsonReader reader, GraphQLCall call, ref Seen seen, ref HashSet<string>? others)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            Once(ref reader, ref seen, Seen.Query, "query");
            ReadQuery(ref reader, call);
        }
        else if (reader.ValueTextEquals("variables"u8))
        {
            Once(ref reader, ref seen, Seen.Variables, "variables");
            call.Variables = ReadMap(ref reader, "variables") is { Count: > 0 } map ? new Inputs(map) : null;
        }
        else if (reader.ValueTextEquals("operationName"u8))
        {
            Once(ref reader, ref seen, Seen.OperationName, "operationName");
            call.OperationName = ReadOptionalText(ref reader, "operationName");
        }
        else if (reader.ValueTextEquals("extensions"u8))
        {
            Once(ref reader, ref seen, Seen.Extensions, "extensions");
            _ = ReadMap(ref reader, "extensions");
        }
        else
        {
            string name = JsonValues.ReadText(ref reader);
            if (!(others ??= []).Add(name))
                throw new JsonRuleException("keys are unique within an object", reader.TokenStartIndex, name);
            reader.Read();
            _ = JsonValues.Read(ref reader);
        }
    }

    private void ReadQuery(ref Utf8JsonReader reader, GraphQLCall call)
    {
        if (reader.TokenType == JsonTokenType.Null)
            throw MissingQuery();
        if (reader.TokenType != JsonTokenType.String)
            throw WrongType("query", "a string", reader.TokenType);
        var key = reader.ValueSpan;
        call.Document = cache.Find(key);
        if (call.Document is not null)
            return;
        call.Query = JsonValues.ReadText(ref reader);
        CheckLength(call.Query);
        call.CacheKey = key.ToArray();
    }

    private void Locate(GraphQLCall call, byte[] key, string query)
    {
        call.Document = cache.Find(key);
        if (call.Document is not null)
            return;
        CheckLength(query);
        call.Query = query;
        call.CacheKey = key;
    }

    private void CheckLength(string query)
    {
        int bytes = Encoding.UTF8.GetByteCount(query);
        if (bytes > options.Limits.QueryBytes)
            throw SurfaceError.OverLimit("query", bytes, $"0..{options.Limits.QueryBytes} bytes; long texts belong into variables");
    }

    private static byte[] PlainKey(string query)
    {
        try
        {
            byte[] key = new byte[Utf8.GetByteCount(query) + 1];
            key[0] = PlainText;
            Utf8.GetBytes(query, key.AsSpan(1));
            return key;
        }
        catch (EncoderFallbackException)
        {
            throw SurfaceError.BadRequest("query: surrogates come in pairs", "query", "surrogates come in pairs");
        }
    }

    private static Inputs? ReadMap(string name, string? json)
    {
        if (string.IsNullOrEmpty(json))
            return null;
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        try
        {
            var reader = new Utf8JsonReader(bytes);
            reader.Read();
            var map = reader.TokenType switch
            {
                JsonTokenType.Null => null,
                JsonTokenType.StartObject => JsonValues.ReadObject(ref reader),
                _ => throw WrongType(name, "a map", reader.TokenType),
            };
            reader.Read();
            return map is null ? null : new Inputs(map);
        }
        catch (JsonException)
        {
            throw SurfaceError.BadRequest($"{name}: not well-formed JSON", name, "JSON (RFC 8259)");
        }
        catch (JsonRuleException e)
        {
            string field = $"{name}.{JsonPath.At(bytes, e.Offset)}".TrimEnd('.');
            throw SurfaceError.BadRequest($"{field}: {e.Rule}", field, e.Rule, e.Value);
        }
    }

    private static Dictionary<string, object?>? ReadMap(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.StartObject => JsonValues.ReadObject(ref reader),
        JsonTokenType.Null => null,
        _ => throw WrongType(name, "a map", reader.TokenType),
    };

    private static string? ReadOptionalText(ref Utf8JsonReader reader, string name) => reader.TokenType switch
    {
        JsonTokenType.String => JsonValues.ReadText(ref reader),
        JsonTokenType.Null => null,
        _ => throw WrongType(name, "a string", reader.TokenType),
    };

    private static void Once(ref Utf8JsonReader reader, ref Seen seen, Seen one, string name)
    {
        if (seen.HasFlag(one))
            throw new JsonRuleException("keys are unique within an object", reader.TokenStartIndex, name);
        seen |= one;
        reader.Read();
    }

    private static SurfaceError MissingQuery() => SurfaceError.BadRequest("query: required", "query", "required, a string");

    private static SurfaceError WrongType(string name, string rule, JsonTokenType actual) =>
        SurfaceError.BadRequest($"{name}: must be {rule}", name, rule, actual.ToString().ToLowerInvariant());
}
