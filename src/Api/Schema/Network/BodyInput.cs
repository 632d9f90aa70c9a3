using Oversight.Grains.Matters;
using Oversight.Grains.Network;

namespace Oversight.Api.Schema.Network;

/// <summary>A body stated whole.</summary>
public sealed record BodyInput
{
    /// <summary>3 to 32 characters of a-z, 0-9 and hyphen, beginning with a letter.</summary>
    public required string Id { get; init; }

    public required BodyKind Kind { get; init; }

    public required string Name { get; init; }

    public string? NameEn { get; init; }

    /// <summary>Whether a unit is the unified intake unit of the bureau above.</summary>
    public bool? Intake { get; init; }

    public PlaceType? Place { get; init; }

    public string? Enterprise { get; init; }

    public string? Parent { get; init; }

    public string[]? Areas { get; init; }

    public string[]? Fields { get; init; }

    public MatterKind[]? Matters { get; init; }

    public string? DutyHours { get; init; }

    public string? Address { get; init; }

    public string? Phone { get; init; }

    public DateOnly? ActiveFrom { get; init; }

    public DateOnly? ActiveTo { get; init; }

    internal Body ToBody() => new()
    {
        Id = Id,
        Kind = Kind,
        Name = Name,
        NameEn = NameEn,
        IsIntake = Intake == true,
        Place = Place,
        Enterprise = Enterprise,
        Parent = Parent,
        Areas = [.. Areas ?? []],
        Fields = [.. Fields ?? []],
        Matters = [.. Matters ?? []],
        DutyHours = DutyHours,
        Address = Address,
        Phone = Phone,
        ActiveFrom = ActiveFrom,
        ActiveTo = ActiveTo,
    };
}
