using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Interviews;

namespace Oversight.Grains.Questionnaires.Answering;

/// <summary>The answers of one person, by the code of the question. Immutable.</summary>
[JsonConverter(typeof(AnswersJson))]
public sealed class Answers
{
    private readonly ImmutableSortedDictionary<string, Answer> byCode;

    private Answers(ImmutableSortedDictionary<string, Answer> byCode) => this.byCode = byCode;

    public static Answers None { get; } = new(ImmutableSortedDictionary.Create<string, Answer>(StringComparer.Ordinal));

    public IEnumerable<string> Codes => byCode.Keys;

    public int Count => byCode.Count;

    public Answer? this[string code] => byCode.GetValueOrDefault(code);

    /// <summary>The same with one answer given, changed or (null, empty) taken back.</summary>
    public Answers With(string code, Answer? answer) => new(answer is null or { IsEmpty: true } ? byCode.Remove(code) : byCode.SetItem(code, answer));

    /// <summary>
    /// What may be stored: the answers to questions that the logic shows, of the kind of the question and from its options.
    /// Cleaning twice changes nothing.
    /// </summary>
    public Answers Clean(Questionnaire questionnaire, InterviewOptions options) => Interview.Evaluate(questionnaire, this, options).Answers;

    /// <summary>In one line, sorted by code: equal answers have equal texts.</summary>
    public string Write() => JsonSerializer.Serialize(byCode, QuestionnaireJson.Options);

    /// <param name="json">What <see cref="Write"/> gives.</param>
    /// <exception cref="InvalidInputException">The text is something else.</exception>
    public static Answers Read(string json)
    {
        try
        {
            var read = JsonSerializer.Deserialize<Dictionary<string, Answer>>(json, QuestionnaireJson.Options) ?? [];
            return read.Aggregate(None, (answers, pair) => answers.With(pair.Key, pair.Value));
        }
        catch (JsonException error)
        {
            throw new InvalidInputException("answers", null, error.Message);
        }
    }
}
