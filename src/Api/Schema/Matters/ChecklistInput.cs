using Oversight.Grains.Matters.Steps;

namespace Oversight.Api.Schema.Matters;

/// <summary>The mediator's own review by the four characters: feeling 情, virtue 德, law 法, reason 理.</summary>
public sealed record ChecklistInput
{
    public required bool Feeling { get; init; }

    public required bool Virtue { get; init; }

    public required bool Law { get; init; }

    public required bool Reason { get; init; }

    public string? Note { get; init; }

    internal MediationChecklist ToChecklist() => new(Feeling, Virtue, Law, Reason) { Note = Note };
}
