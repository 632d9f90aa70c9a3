namespace Oversight.Grains.Matters.Parties;

/// <summary>
/// What gives away something of a complaint. Representatives need the consent of the represented for it (Order 121 art 12), an
/// agent needs it as a special power in the power of attorney (art 11).
/// </summary>
[GenerateSerializer, Alias("oversight.Disposal")]
public enum Disposal
{
    /// <summary>变更投诉请求.</summary>
    ChangeClaims = 0,

    /// <summary>放弃投诉请求，撤回投诉.</summary>
    WaiveClaims = 1,

    /// <summary>和解，达成调解协议.</summary>
    Settle = 2,
}
