namespace Oversight.Grains.Matters;

/// <summary>Why a matter came out of another one.</summary>
[GenerateSerializer, Alias("oversight.SplitReason")]
public enum SplitReason
{
    /// <summary>A complaint and a report were handed in as one; each has its own procedure (Order 121 art 9).</summary>
    MixedSubmission = 0,

    /// <summary>An officer found the lead while mediating; nobody reported it (Order 121 art 27).</summary>
    LeadFound = 1,
}
