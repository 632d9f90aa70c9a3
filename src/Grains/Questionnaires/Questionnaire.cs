using System.Text.Json.Serialization;

namespace Oversight.Grains.Questionnaires;

/// <summary>
/// One version of a questionnaire. Immutable; <see cref="PublishedQuestionnaire"/> is the frozen one that answers refer to.
/// Two questionnaires are the same when <see cref="QuestionnaireJson.Write"/> gives the same text.
/// </summary>
public sealed record Questionnaire
{
    /// <summary>Stays the same over all versions.</summary>
    public required string Id { get; init; }

    /// <summary>From 1.</summary>
    public int Version { get; init; } = 1;

    /// <summary>BCP 47, as in <see cref="Languages"/>: the text that stands in for one that is missing.</summary>
    public required string DefaultLanguage { get; init; }

    /// <summary>Every language a person may choose, the default one among them.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    public Texts Title { get; init; } = Texts.None;

    /// <summary>Shown when the last page is done.</summary>
    public Texts Closing { get; init; } = Texts.None;

    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>All questions in the order of the document, out of pages and groups.</summary>
    [JsonIgnore]
    public IEnumerable<Question> Questions => Pages.SelectMany(page => page.Items).SelectMany(item => item.Questions);
}
