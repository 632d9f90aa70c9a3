using System.Text.Json;
using System.Text.Json.Serialization;

namespace Oversight.Grains.Questionnaires.Expressions;

internal sealed class ExpressionJson : JsonConverter<Expression>
{
    public override Expression Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? Expression.Parse(reader.GetString()!) : throw new JsonException("an expression is a string");

    public override void Write(Utf8JsonWriter writer, Expression value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
}
