namespace Oversight.Grains.Network;

/// <summary>What a body is in the network of those who handle matters; a lower value stands nearer to the top.</summary>
public enum BodyKind
{
    /// <summary>市局: a bureau of a city with districts, or one above it.</summary>
    City = 0,

    /// <summary>区县局: the county-level bureau, to which Order 121 gives most competences (art 13, 29).</summary>
    District = 1,

    /// <summary>派出机构, 市场监管所: acts in the district bureau's name within set powers (art 30).</summary>
    Station = 2,

    /// <summary>内设机构: a department of a bureau, among them the unified intake unit 统一受理机构 (art 41).</summary>
    Unit = 3,

    /// <summary>消费维权服务站, 联络点: in a community, mall, market, scenic spot or village.</summary>
    ContactPoint = 4,

    /// <summary>消费者协会, 人民调解组织 and others to whom mediation can be delegated (art 19).</summary>
    Partner = 5,

    /// <summary>绿色通道企业: an enterprise that settles complaints against itself first (ODR).</summary>
    OdrEnterprise = 6,
}
