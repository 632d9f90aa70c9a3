using Oversight.Grains.Accounts;

namespace Oversight.Grains.Matters.Notices;

/// <summary>Whose notices; what the caller may not know of is left out by the question itself, so that a count tells nothing either.</summary>
public sealed record NoticeQuestion(Caller Caller)
{
    /// <summary>Only what is not read, of matters that are open.</summary>
    public bool UnreadOnly { get; init; }
}
