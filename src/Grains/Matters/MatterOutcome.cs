namespace Oversight.Grains.Matters;

/// <summary>How a matter ended. The grounds and documents of each ending come with the procedures.</summary>
[GenerateSerializer, Alias("oversight.MatterOutcome")]
public enum MatterOutcome
{
    /// <summary>Both sides agreed, or the demand was met (达成一致).</summary>
    Settled = 0,

    /// <summary>No agreement was reached (未达成一致).</summary>
    NotSettled = 1,

    /// <summary>Not accepted (不予受理).</summary>
    Refused = 2,

    /// <summary>Taken back by who brought it (撤回).</summary>
    Withdrawn = 3,

    /// <summary>The facts were confirmed and dealt with (属实并处理).</summary>
    Confirmed = 4,

    /// <summary>The facts were not confirmed (不属实).</summary>
    Unfounded = 5,

    /// <summary>Handed to another body (移送).</summary>
    Transferred = 6,

    /// <summary>Answered (已答复).</summary>
    Answered = 7,
}
