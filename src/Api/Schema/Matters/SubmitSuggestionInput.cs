using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>A deputy's suggestion or a CPPCC proposal.</summary>
public sealed record SubmitSuggestionInput : SubmissionInput
{
    public required string Deputy { get; init; }

    public required DeputyBody Body { get; init; }

    public string? Title { get; init; }

    internal Submission ToSubmission() =>
        ToSubmission(MatterKind.Suggestion) with { Suggestion = new(Deputy, Body, Title) };
}
