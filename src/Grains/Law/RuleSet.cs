namespace Oversight.Grains.Law;

/// <summary>One version of a family of rules, in force between two days; matters are bound to it when they are received.</summary>
public sealed record RuleSet
{
    /// <summary>Stable: <c>CR-2026</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the versions have in common: <c>complaints-and-reports</c>.</summary>
    public required string Family { get; init; }

    public required TwoTexts Title { get; init; }

    /// <summary>The first day in force; null when the rules are not dated here.</summary>
    public DateOnly? EffectiveFrom { get; init; }

    /// <summary>The last day in force; null while it is.</summary>
    public DateOnly? EffectiveTo { get; init; }

    public string? Note { get; init; }

    public required IReadOnlyList<LawRule> Rules { get; init; }

    public bool IsInForce(DateOnly day) => (EffectiveFrom is null || day >= EffectiveFrom) && (EffectiveTo is null || day <= EffectiveTo);
}
