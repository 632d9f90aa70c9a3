using System.Text.Json;
using System.Text.Json.Serialization;

namespace Oversight.Grains.Questionnaires.Answering;

/// <summary>Answers inside other JSON: an object from the code of the question to the answer, sorted, as <see cref="Answers.Write"/> has it.</summary>
internal sealed class AnswersJson : JsonConverter<Answers>
{
    public override Answers Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (JsonSerializer.Deserialize<Dictionary<string, Answer>>(ref reader, QuestionnaireJson.Options) ?? [])
            .Aggregate(Answers.None, (answers, pair) => answers.With(pair.Key, pair.Value));

    public override void Write(Utf8JsonWriter writer, Answers value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value.Codes.ToDictionary(code => code, code => value[code]!), QuestionnaireJson.Options);
}
