namespace Oversight.Grains.Matters.Steps;

/// <summary>The class on the answer to a suggestion or proposal.</summary>
[GenerateSerializer, Alias("oversight.ReplyClass")]
public enum ReplyClass
{
    /// <summary>Solved or basically solved.</summary>
    A = 0,

    /// <summary>Being solved or planned: followed, and answered again.</summary>
    B = 1,

    /// <summary>Cannot be solved now.</summary>
    C = 2,

    /// <summary>For reference.</summary>
    D = 3,
}
