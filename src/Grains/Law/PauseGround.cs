namespace Oversight.Grains.Law;

/// <summary>Why the clock of a rule may stand still; the value is the code in rules and facts.</summary>
public enum PauseGround
{
    /// <summary>检测、检验、检疫、鉴定.</summary>
    Appraisal = 0,

    /// <summary>The right holder identifies goods: 权利人辨认或者鉴别.</summary>
    Identification = 1,

    /// <summary>A request for recusal is decided: 回避.</summary>
    Recusal = 2,

    /// <summary>The inquiry is suspended: 中止调查.</summary>
    Suspension = 3,

    Hearing = 4,

    /// <summary>公告.</summary>
    PublicNotice = 5,

    /// <summary>责令退还多收价款.</summary>
    Refund = 6,

    /// <summary>Opinions of third parties: 征求第三方意见.</summary>
    ThirdParty = 7,
}
