using System.Collections.Immutable;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters;

/// <summary>What somebody hands in, as they wrote it. Every surface (API, form, staff entry) makes one of these.</summary>
public sealed record Submission
{
    public required MatterKind Kind { get; init; }

    /// <summary>1 to 64 characters chosen by the caller; the same id with the same content is the same submission.</summary>
    public required string CommandId { get; init; }

    /// <summary>The code of the enterprise; else its name and address.</summary>
    public string? Enterprise { get; init; }

    public string? EnterpriseName { get; init; }

    public string? Address { get; init; }

    /// <summary>Nine digits; the enterprise's own street when it is not given.</summary>
    public string? Street { get; init; }

    public required string Content { get; init; }

    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Null when nobody gives a name: only a report may be anonymous, and what staff enter for others.</summary>
    public Person? Reporter { get; init; }

    public DateOnly? OccurredOn { get; init; }

    public Source Source { get; init; } = Source.Api;

    public MediaDetails? Media { get; init; }

    public SuggestionDetails? Suggestion { get; init; }

    public FindingDetails? Finding { get; init; }
}
