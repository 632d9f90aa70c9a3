namespace Oversight.Grains.Network.Dispatch;

/// <summary>What the respondent is, or what the conduct is, as far as competence depends on it.</summary>
public enum JurisdictionCase
{
    /// <summary>A business with a place of its own.</summary>
    Ordinary = 0,

    /// <summary>电子商务平台经营者.</summary>
    PlatformOperator = 1,

    /// <summary>通过自建网站、其他网络服务销售商品或者提供服务的电子商务经营者.</summary>
    OwnSite = 2,

    /// <summary>平台内经营者.</summary>
    SellerOnPlatform = 3,

    /// <summary>广播、电影、电视、报纸、期刊等大众传播媒介广告; only for reports.</summary>
    MediaAdvertising = 4,

    /// <summary>互联网广告; only for reports.</summary>
    InternetAdvertising = 5,

    /// <summary>广告主自行发布广告; only for reports.</summary>
    SelfPublishedAdvertising = 6,
}
