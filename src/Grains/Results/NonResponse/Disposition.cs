namespace Oversight.Grains.Results.NonResponse;

/// <summary>What became of one that was invited. Names are ours; each says to which code of AAPOR's Standard Definitions it comes closest.</summary>
public enum Disposition
{
    /// <summary>Not sent yet: counts nowhere.</summary>
    Pending,

    /// <summary>Answered in full (I, 1.1).</summary>
    Complete,

    /// <summary>Answered in part (P, 1.2).</summary>
    Partial,

    /// <summary>Answered, and cleaning excluded the answer.</summary>
    Excluded,

    /// <summary>Answered, and does not belong to those who are asked (not eligible, 4.7).</summary>
    ScreenedOut,

    /// <summary>Said no, or broke off with next to nothing (R, 2.1).</summary>
    Refused,

    /// <summary>Reached and known to belong, without an answer (NC and O, 2.2 and 2.3).</summary>
    NoAnswer,

    /// <summary>Delivered, and nothing heard: whether it belongs is not known (UH and UO, 3).</summary>
    NothingHeard,

    /// <summary>Could not be delivered (3.3 by post): whether it belongs is not known.</summary>
    Undeliverable,

    /// <summary>Known not to belong: closed, moved away (4).</summary>
    NotEligible,
}
