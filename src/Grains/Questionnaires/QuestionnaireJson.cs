using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Questionnaires;

/// <summary>
/// The JSON form: camel case, enums by name, expressions as text, nothing for what is empty. Member names never change.
/// Unknown members are refused, so that nothing is lost in silence.
/// </summary>
public static class QuestionnaireJson
{
    /// <summary>In UTF-16 units; beyond it a file is refused unread.</summary>
    public const int LongestText = 8_000_000;

    public static JsonSerializerOptions Options { get; } = Create(indented: false);

    private static JsonSerializerOptions Readable { get; } = Create(indented: true);

    /// <summary>In one line: the form that is hashed and compared.</summary>
    public static string Write(Questionnaire questionnaire) => JsonSerializer.Serialize(questionnaire, Options);

    /// <summary>The same for people.</summary>
    public static string WriteReadable(Questionnaire questionnaire) => JsonSerializer.Serialize(questionnaire, Readable);

    /// <param name="json">What <see cref="Write"/> gives.</param>
    /// <param name="field">The name of the input in errors.</param>
    /// <exception cref="InvalidInputException">Names the place in the text and the rule.</exception>
    public static Questionnaire Read(string json, string field = "questionnaire")
    {
        if (json.Length > LongestText)
        {
            throw new InvalidInputException(field, null, $"must not be longer than {LongestText} characters");
        }

        try
        {
            return Checked(JsonSerializer.Deserialize<Questionnaire>(json, Options) ?? throw new JsonException("must not be null"), field);
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            throw new InvalidInputException(field, null, error.Message);
        }
        catch (InvalidInputException error) when (error.Field != field && error.Field?.StartsWith(field, StringComparison.Ordinal) != true)
        {
            throw new InvalidInputException(field, error.Value, error.Rule ?? error.Message, $"{field}: {error.Message}");
        }
    }

    private static Questionnaire Checked(Questionnaire questionnaire, string field)
    {
        Codes.Require(questionnaire.Id, $"{field}.id");
        if (questionnaire.Version < 1)
        {
            throw new InvalidInputException($"{field}.version", null, "must be 1 or more");
        }

        NoneMissing(questionnaire.Languages, $"{field}.languages");
        NoneMissing(questionnaire.Pages, $"{field}.pages");
        foreach (var page in questionnaire.Pages)
        {
            Codes.Require(page.Code, $"{field}.pages.code");
            CheckItems(page.Items, $"{field}.{page.Code}", depth: 1);
        }

        return questionnaire;
    }

    private static void CheckItems(IReadOnlyList<Item> items, string field, int depth)
    {
        if (depth > 8)
        {
            throw new InvalidInputException(field, null, "groups may be nested 8 deep");
        }

        NoneMissing(items, $"{field}.items");
        foreach (var item in items)
        {
            Codes.Require(item.Code, $"{field}.code");
            if (item is Group group)
            {
                CheckItems(group.Items, $"{field}.{item.Code}", depth + 1);
            }
            else if (item is Question question)
            {
                NoneMissing(question.Options, $"{field}.{item.Code}.options");
                NoneMissing(question.Rows, $"{field}.{item.Code}.rows");
                NoneMissing(question.Checks, $"{field}.{item.Code}.checks");
                NoneMissing(question.Jumps, $"{field}.{item.Code}.jumps");
            }
        }
    }

    /// <summary>The serializer lets null pass as an element of a list.</summary>
    private static void NoneMissing<T>(IReadOnlyList<T> list, string field) where T : class
    {
        if (list.Any(element => element is null))
        {
            throw new InvalidInputException(field, null, "must not hold null");
        }
    }

    private static JsonSerializerOptions Create(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        AllowOutOfOrderMetadataProperties = true,
        WriteIndented = indented,
        NewLine = "\n",
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOutEmpty } },
    };

    private static void LeaveOutEmpty(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.ShouldSerialize = property switch
            {
                { PropertyType: var kind } when kind == typeof(Texts) => (_, value) => value is Texts { IsEmpty: false },
                { PropertyType: var kind } when kind == typeof(bool) => (_, value) => value is true,
                { PropertyType: var kind } when kind.IsAssignableTo(typeof(System.Collections.IEnumerable)) && kind != typeof(string) =>
                    (_, value) => value is System.Collections.IEnumerable many && many.GetEnumerator().MoveNext(),
                _ => property.ShouldSerialize,
            };
        }
    }
}
