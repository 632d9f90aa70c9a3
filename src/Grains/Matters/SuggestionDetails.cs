namespace Oversight.Grains.Matters;

/// <summary>What a suggestion adds: who brought it, of which body, and its title. Deputies act in public office, so the name is no secret.</summary>
[GenerateSerializer, Immutable, Alias("oversight.SuggestionDetails")]
public sealed record SuggestionDetails(
    [property: Id(0)] string Deputy,
    [property: Id(1)] DeputyBody Body,
    [property: Id(2)] string? Title);
