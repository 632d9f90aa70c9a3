using System.Text.Json;
using Oversight.Api.GraphQL.Http;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>One message of graphql-transport-ws; the payload stays bytes until its type says how to read it.</summary>
internal readonly record struct SocketMessage(string? Type, string? Id, Range Payload)
{
    /// <exception cref="JsonException">Not a JSON object.</exception>
    /// <exception cref="JsonRuleException">A repeated key, U+0000 or a lone surrogate.</exception>
    public static SocketMessage Read(ReadOnlySpan<byte> bytes)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
            throw new JsonException("not UTF-8");
        var reader = new Utf8JsonReader(bytes);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("not an object");
        string? type = null, id = null;
        Range payload = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = JsonValues.ReadText(ref reader);
            reader.Read();
            if (name == "payload")
                payload = Skip(ref reader);
            else if (name == "type" && reader.TokenType == JsonTokenType.String)
                type = JsonValues.ReadText(ref reader);
            else if (name == "id" && reader.TokenType == JsonTokenType.String)
                id = JsonValues.ReadText(ref reader);
            else
                reader.Skip();
        }

        reader.Read();
        return new(type, id, payload);
    }

    private static Range Skip(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        reader.Skip();
        return start..(int)reader.BytesConsumed;
    }
}
