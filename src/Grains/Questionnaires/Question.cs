using System.Text.Json.Serialization;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires;

/// <summary>One question. Which members mean something depends on <see cref="Type"/>; the linter finds those that do not.</summary>
public sealed record Question : Item
{
    public required QuestionType Type { get; init; }

    public Texts Hint { get; init; } = Texts.None;

    /// <summary>Asked for only where the question is visible.</summary>
    public bool Required { get; init; }

    public Texts RequiredMessage { get; init; } = Texts.None;

    /// <summary>Single, multiple, ranking; the columns of a matrix.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    /// <summary>The rows of a matrix.</summary>
    public IReadOnlyList<Option> Rows { get; init; } = [];

    /// <summary>Options (rows of a matrix) appear in an order drawn from the seed; those marked fixed keep their places.</summary>
    public bool RandomOrder { get; init; }

    /// <summary>Number: the least value. Multiple and ranking: how many must be chosen at least. Photo: how many at least.</summary>
    public decimal? Min { get; init; }

    /// <summary>Number: the greatest value. Multiple and ranking: how many may be chosen at most. Photo: how many at most; null one.</summary>
    public decimal? Max { get; init; }

    /// <summary>Number: digits after the point, 0..10; null any.</summary>
    public int? Decimals { get; init; }

    public DateOnly? Earliest { get; init; }

    public DateOnly? Latest { get; init; }

    /// <summary>Texts: in characters; null is <see cref="Interviews.AnswerRules.LongestText"/>.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Texts: a regular expression that the whole text must match; without look-around and back references.</summary>
    public string? Pattern { get; init; }

    public Texts PatternMessage { get; init; } = Texts.None;

    /// <summary>Rating and NPS: what the lowest value means.</summary>
    public Texts MinLabel { get; init; } = Texts.None;

    /// <summary>Rating and NPS: what the highest value means.</summary>
    public Texts MaxLabel { get; init; } = Texts.None;

    /// <summary>Computed: the value.</summary>
    public Expression? Value { get; init; }

    /// <summary>What an answer must fulfil beyond all this.</summary>
    public IReadOnlyList<Check> Checks { get; init; } = [];

    /// <summary>Where to go on after this question; the first whose condition is true counts.</summary>
    public IReadOnlyList<Jump> Jumps { get; init; } = [];

    [JsonIgnore]
    public override IEnumerable<Question> Questions => [this];

    /// <summary>A person can answer it, or the system for them: neither note nor computed.</summary>
    [JsonIgnore]
    public bool TakesAnswer => Type is not (QuestionType.Note or QuestionType.Computed);

    /// <summary>A person sees it.</summary>
    [JsonIgnore]
    public bool IsShown => Type is not (QuestionType.Hidden or QuestionType.Computed);

    /// <summary>It has options or, as a matrix, columns.</summary>
    [JsonIgnore]
    public bool HasOptions => Type is QuestionType.Single or QuestionType.Multiple or QuestionType.Ranking or QuestionType.Matrix;

    /// <summary>The range of a rating or NPS question; null for all others.</summary>
    [JsonIgnore]
    public (int From, int To)? Scale => Type switch
    {
        QuestionType.Rating5 => (1, 5),
        QuestionType.Rating10 => (1, 10),
        QuestionType.Nps => (0, 10),
        _ => null,
    };
}
