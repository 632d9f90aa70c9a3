namespace Oversight.Grains.Matters.Steps;

/// <summary>Why no case is filed (不予立案), Order 2 art 19 and 20.</summary>
[GenerateSerializer, Alias("oversight.FilingGround")]
public enum FilingGround
{
    NoEvidence = 1,
    MinorAndCorrected = 2,
    FirstOffenceSlight = 3,
    NoFault = 4,
    OutOfTime = 5,
    Other = 6,
}
