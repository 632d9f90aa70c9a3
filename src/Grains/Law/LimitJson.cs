using System.Text.Json;
using System.Text.Json.Serialization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Law;

/// <summary>A limit in JSON is its text: <c>"7wd"</c>.</summary>
internal sealed class LimitJson : JsonConverter<Limit>
{
    public override Limit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        try
        {
            return Limit.Parse(text);
        }
        catch (InvalidInputException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    public override void Write(Utf8JsonWriter writer, Limit value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
