using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Questionnaires.Offline;

/// <summary>
/// A questionnaire for a device that has no server: the stored JSON with expressions as trees, decimals as texts (a script has
/// only binary numbers) and patterns in the language of scripts. Safe inside an HTML element.
/// </summary>
public static class OfflineQuestionnaire
{
    private static readonly JsonSerializerOptions Options = new(QuestionnaireJson.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new ExpressionTree(), new DecimalText() },
        TypeInfoResolver = QuestionnaireJson.Options.TypeInfoResolver!.WithAddedModifier(TranslatePatterns),
    };

    /// <exception cref="InvalidInputException">A pattern or function cannot be evaluated by a script exactly as the server does; names it.</exception>
    public static string Write(Questionnaire questionnaire) => JsonSerializer.Serialize(questionnaire, Options);

    private static void TranslatePatterns(JsonTypeInfo type)
    {
        if (type.Type == typeof(Question) && type.Properties.FirstOrDefault(property => property.Name == "pattern") is { } pattern)
        {
            pattern.Get = static question => ((Question)question).Pattern is { } text ? ScriptPatterns.Require(text, ((Question)question).Code) : null;
        }
    }

    private sealed class DecimalText : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) => writer.WriteStringValue(Expressions.Value.Of(value).ToString());
    }
}
