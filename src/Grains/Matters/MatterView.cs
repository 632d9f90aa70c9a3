using System.Collections.Immutable;

namespace Oversight.Grains.Matters;

/// <summary>A matter with its content, for those who may read it.</summary>
[GenerateSerializer, Immutable, Alias("oversight.MatterView")]
public sealed record MatterView(
    [property: Id(0)] MatterRow Row,
    [property: Id(1)] string Content,
    [property: Id(2)] ImmutableArray<Claim> Claims,
    [property: Id(3)] DateOnly? OccurredOn,
    [property: Id(4)] Source Source,
    [property: Id(5)] bool HasReporter)
{
    [Id(6)]
    public MediaDetails? Media { get; init; }

    [Id(7)]
    public SuggestionDetails? Suggestion { get; init; }

    [Id(8)]
    public FindingDetails? Finding { get; init; }

    /// <summary>What the officer wrote at the closing.</summary>
    [Id(9)]
    public string? Note { get; init; }

    public static MatterView From(MatterState state) => new(
        state.ToRow(),
        state.Received.Content,
        state.Received.Claims,
        state.Received.OccurredOn,
        state.Received.Source,
        state.Received.Reporter is not null)
    {
        Media = state.Received.Media,
        Suggestion = state.Received.Suggestion,
        Finding = state.Received.Finding,
        Note = state.Closed?.Note,
    };
}
