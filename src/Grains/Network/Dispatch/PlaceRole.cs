namespace Oversight.Grains.Network.Dispatch;

/// <summary>What a place is to a matter.</summary>
public enum PlaceRole
{
    /// <summary>The actual place of business; for a report, where the conduct happened.</summary>
    Business = 0,

    /// <summary>住所地: the registered domicile.</summary>
    Domicile = 1,

    /// <summary>The address that the platform shows for the seller; none when it shows none or nobody is to be found there.</summary>
    Shown = 2,

    PlatformDomicile = 3,

    /// <summary>广告发布者.</summary>
    Publisher = 4,

    /// <summary>广告主.</summary>
    Advertiser = 5,

    /// <summary>广告经营者.</summary>
    Agency = 6,
}
