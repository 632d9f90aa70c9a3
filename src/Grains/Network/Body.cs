using System.Collections.Immutable;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Network;

/// <summary>One body of the network, stated whole. What it must look like stands in <see cref="BodyRules"/>.</summary>
public sealed record Body
{
    /// <summary>A word chosen by the operator: 3 to 32 characters of a–z, 0–9 and hyphen, beginning with a letter.</summary>
    public required string Id { get; init; }

    public required BodyKind Kind { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    /// <summary>The unified intake unit of the bureau above (统一受理机构).</summary>
    public bool IsIntake { get; init; }

    /// <summary>Of a contact point.</summary>
    public PlaceType? Place { get; init; }

    /// <summary>Of an ODR enterprise: its unified social credit code.</summary>
    public string? Enterprise { get; init; }

    /// <summary>The body above.</summary>
    public string? Parent { get; init; }

    /// <summary>Division codes of 2, 4, 6 or 9 digits, each with everything in it; without any, those of the body above.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>Codes of <see cref="FieldCode"/>; without any, every field.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];

    /// <summary>Without any, every kind that a body of its kind can handle.</summary>
    public ImmutableArray<MatterKind> Matters { get; init; } = [];

    /// <summary>As <see cref="Network.DutyHours"/> writes them; null when nobody stated them.</summary>
    public string? DutyHours { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    /// <summary>The first day on which it works.</summary>
    public DateOnly? ActiveFrom { get; init; }

    /// <summary>The last day on which it works.</summary>
    public DateOnly? ActiveTo { get; init; }

    /// <summary>The first day on which it works no more, when it was closed.</summary>
    public DateOnly? ClosedOn { get; init; }

    public bool IsActiveOn(DateOnly day) =>
        (ActiveFrom is null || ActiveFrom <= day) && (ActiveTo is null || ActiveTo >= day) && (ClosedOn is null || ClosedOn > day);

    /// <summary>Whether it may be given such a matter at all; null stands for a field that nobody knows yet.</summary>
    public bool Handles(MatterKind kind, string? field) =>
        (Kind.IsAuthority() || kind == MatterKind.Complaint)
        && (Matters.IsEmpty || Matters.Contains(kind))
        && (Fields.IsEmpty || field is null || Fields.Contains(field));
}
