using System.Collections.Immutable;
using Oversight.Grains.Matters;
using Oversight.Grains.Network.Dispatch;

namespace Oversight.Api.Schema.Network;

/// <summary>What a proposal depends on; places are division codes, and what nobody knows is left out.</summary>
public sealed record DispatchInput
{
    public required MatterKind Kind { get; init; }

    /// <summary>The code of a field, 01 to 16.</summary>
    public string? Field { get; init; }

    public JurisdictionCase? Case { get; init; }

    /// <summary>The actual place of business; for a report, where the conduct happened.</summary>
    public string? Place { get; init; }

    public string? Domicile { get; init; }

    public string? Shown { get; init; }

    public string? PlatformDomicile { get; init; }

    public string? Publisher { get; init; }

    public string? Advertiser { get; init; }

    public string? Agency { get; init; }

    /// <summary>The body that received the matter first; the caller's own when it is not given.</summary>
    public string? FirstReceiver { get; init; }

    /// <summary>The respondent's unified social credit code.</summary>
    public string? Enterprise { get; init; }

    internal DispatchQuestion ToQuestion(string? ownBody)
    {
        (PlaceRole Role, string? Place)[] places =
        [
            (PlaceRole.Business, Place), (PlaceRole.Domicile, Domicile), (PlaceRole.Shown, Shown), (PlaceRole.PlatformDomicile, PlatformDomicile),
            (PlaceRole.Publisher, Publisher), (PlaceRole.Advertiser, Advertiser), (PlaceRole.Agency, Agency),
        ];
        return new()
        {
            Kind = Kind,
            Field = Field,
            Case = Case ?? JurisdictionCase.Ordinary,
            Places = places.Where(pair => pair.Place is not null).ToImmutableDictionary(pair => pair.Role, pair => pair.Place!),
            FirstReceiver = FirstReceiver ?? ownBody,
            Enterprise = Enterprise,
        };
    }
}
