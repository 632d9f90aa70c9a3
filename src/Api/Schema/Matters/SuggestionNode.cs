using GraphQL;
using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>What a suggestion adds to a matter. Deputies act in public office, so the name is no secret.</summary>
[Name("SuggestionDetails")]
public sealed class SuggestionNode(SuggestionDetails suggestion)
{
    public string Deputy => suggestion.Deputy;

    public DeputyBody Body => suggestion.Body;

    public string? Title => suggestion.Title;
}
