namespace Oversight.Grains.Matters.Custody;

/// <summary>Why a matter changes hands.</summary>
[GenerateSerializer, Alias("oversight.CustodyKind")]
public enum CustodyKind
{
    /// <summary>Whoever received the person first (首问).</summary>
    FirstInquiry = 0,

    /// <summary>Sent by the intake unit to the competent body (分送), Order 121 art 41.</summary>
    Dispatch = 1,

    /// <summary>Given back to the intake unit (退回), Order 121 art 41.</summary>
    Return = 2,

    /// <summary>Designated by the common superior (指定管辖), Order 121 art 33.</summary>
    Appointment = 3,
}
