namespace Oversight.Grains.Matters.Steps;

/// <summary>Why a mediation ends without agreement (终止调解), Order 121 art 23; the number is the item's.</summary>
[GenerateSerializer, Alias("oversight.TerminationGround")]
public enum TerminationGround
{
    WithdrawnOrSettled = 1,
    AbsentOrRefuses = 2,
    NoAgreementPossible = 3,
    NoAgreementOnTestingCost = 4,

    /// <summary>Sixty days from acceptance passed.</summary>
    TimeLimit = 5,
    GroundFoundLater = 6,

    /// <summary>Since Order 121.</summary>
    DeathOrDissolution = 7,
    Other = 8,
}
