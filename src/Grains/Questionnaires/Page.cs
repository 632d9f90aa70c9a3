using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires;

/// <summary>What a person sees at once.</summary>
public sealed record Page
{
    /// <summary>Unique in the questionnaire, like those of groups and questions; <see cref="Codes"/> has the form.</summary>
    public required string Code { get; init; }

    public Texts Title { get; init; } = Texts.None;

    /// <summary>The page is shown when this is true; null always.</summary>
    public Expression? ShowIf { get; init; }

    /// <summary>The items of the page appear in an order drawn from the seed of the interview.</summary>
    public bool RandomOrder { get; init; }

    public IReadOnlyList<Item> Items { get; init; } = [];
}
