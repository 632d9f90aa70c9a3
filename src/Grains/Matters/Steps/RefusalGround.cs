namespace Oversight.Grains.Matters.Steps;

/// <summary>Why a complaint is not accepted (不予受理), Order 121 art 16; the number is the item's.</summary>
[GenerateSerializer, Alias("oversight.RefusalGround")]
public enum RefusalGround
{
    OutsideDuties = 1,
    HandledElsewhere = 2,
    NotForDailyConsumption = 3,
    OverThreeYears = 4,
    MaterialMissingOrFalse = 5,

    /// <summary>Since Order 121.</summary>
    Impersonation = 6,
    OtherLegalGround = 7,
}
