namespace Oversight.Grains.Network;

/// <summary>What follows from a body's kind alone.</summary>
public static class BodyKinds
{
    /// <summary>A bureau: it has competence of its own, not in another's name.</summary>
    public static bool IsBureau(this BodyKind kind) => kind is BodyKind.City or BodyKind.District;

    /// <summary>An authority can decide; contact points, partners and enterprises help to settle.</summary>
    public static bool IsAuthority(this BodyKind kind) => kind is BodyKind.City or BodyKind.District or BodyKind.Station or BodyKind.Unit;

    /// <summary>Whether a body of this kind needs one above it.</summary>
    public static bool NeedsParent(this BodyKind kind) => kind is not (BodyKind.City or BodyKind.District or BodyKind.Partner);

    /// <summary>Whether a body of this kind may stand directly below one of the other kind.</summary>
    public static bool MayStandBelow(this BodyKind kind, BodyKind above) => kind switch
    {
        BodyKind.City or BodyKind.District => above == BodyKind.City,
        BodyKind.Station => above.IsBureau(),
        BodyKind.Unit => above is BodyKind.City or BodyKind.District or BodyKind.Station,
        _ => above.IsAuthority(),
    };
}
