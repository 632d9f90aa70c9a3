using System.Text.Json;
using System.Text.Json.Serialization;

namespace Oversight.Grains.Questionnaires;

internal sealed class TextsJson : JsonConverter<Texts>
{
    public override Texts Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("a text is an object from language to text, {\"zh\": \"…\", \"en\": \"…\"}");
        }

        var texts = Texts.None;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var language = reader.GetString()!;
            reader.Read();
            texts = reader.TokenType == JsonTokenType.String
                ? texts.With(language, reader.GetString())
                : throw new JsonException($"the text of the language {language} must be a string");
        }

        return texts;
    }

    public override void Write(Utf8JsonWriter writer, Texts value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var language in value.Languages)
        {
            writer.WriteString(language, value.In(language));
        }

        writer.WriteEndObject();
    }
}
