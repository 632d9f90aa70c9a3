using System.Collections.Immutable;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Matters;
using Oversight.Grains.Vault;

namespace Oversight.Silo.Import.Matters;

/// <summary>A matter of the past as a file (or the demonstration) tells it, not yet tied to what the ledger knows.</summary>
internal sealed record MatterItem
{
    /// <summary>The system that it comes from, and its id there: together they are its identity.</summary>
    public required string Source { get; init; }

    public required string Id { get; init; }

    public required MatterKind Kind { get; init; }

    /// <summary>A code that must be known already; null when the business is given by name, or not at all.</summary>
    public string? Enterprise { get; init; }

    /// <summary>A business without a code: it is registered under a local one.</summary>
    public RegisterEnterprise? Business { get; init; }

    public string? Street { get; init; }

    public required string Content { get; init; }

    public ImmutableArray<Claim> Claims { get; init; } = [];

    public DateOnly? OccurredOn { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    public MatterOutcome? Outcome { get; init; }

    public string? Note { get; init; }

    public MediaDetails? Media { get; init; }

    public SuggestionDetails? Suggestion { get; init; }

    public FindingDetails? Finding { get; init; }

    public Source Way { get; init; } = Grains.Matters.Source.Import;

    public Person? Reporter { get; init; }

    /// <summary>Can be followed with the receipt of its command, as if it had been handed in here.</summary>
    public bool HasReceipt { get; init; }

    /// <summary>The body that has it; of the demonstration.</summary>
    public string? Holder { get; init; }

    /// <summary>Its limits run here: of the demonstration, not of history that comes from another system, where they ran.</summary>
    public bool RunsHere { get; init; }

    public LineProblem? Hint { get; init; }
}
