using System.Collections.Immutable;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Network.Dispatch;

/// <summary>What a proposal depends on. Places are division codes of 2 to 9 digits; a place that nobody knows is left out.</summary>
public sealed record DispatchQuestion
{
    public required MatterKind Kind { get; init; }

    /// <summary>A code of <see cref="FieldCode"/>.</summary>
    public string? Field { get; init; }

    public JurisdictionCase Case { get; init; }

    public ImmutableDictionary<PlaceRole, string> Places { get; init; } = ImmutableDictionary<PlaceRole, string>.Empty;

    /// <summary>The body that received the matter first.</summary>
    public string? FirstReceiver { get; init; }

    /// <summary>The respondent's unified social credit code, to see whether it is a green-channel enterprise.</summary>
    public string? Enterprise { get; init; }

    /// <summary>A matter about an ordinary business in one place.</summary>
    public static DispatchQuestion At(MatterKind kind, string? place, string? field = null, string? enterprise = null) => new()
    {
        Kind = kind,
        Field = field,
        Enterprise = enterprise,
        Places = place is null ? ImmutableDictionary<PlaceRole, string>.Empty : ImmutableDictionary<PlaceRole, string>.Empty.Add(PlaceRole.Business, place),
    };

    /// <summary>The name by which an input calls a place.</summary>
    public static string FieldOf(PlaceRole role) => role switch
    {
        PlaceRole.Business => "place",
        PlaceRole.PlatformDomicile => "platformDomicile",
        _ => role.ToString().ToLowerInvariant(),
    };

    /// <exception cref="InvalidInputException">A place or a field that is none.</exception>
    public void Check()
    {
        if (Field is not null && FieldCode.Find(Field) is null)
        {
            throw new InvalidInputException("field", Field, "a code of a field, 01 to 16");
        }

        foreach (var (role, place) in Places)
        {
            DivisionCode.Parse(place, FieldOf(role));
        }
    }
}
