namespace Oversight.Grains.Responses.Contacts;

/// <summary>What came of an attempt to interview somebody who was invited, short of an answer. Stored by name and number; never renamed.</summary>
[GenerateSerializer, Alias("oversight.ContactOutcome")]
public enum ContactOutcome
{
    /// <summary>Nobody answered or opened; to be tried again.</summary>
    NoContact = 0,

    /// <summary>Asked to be called or visited later.</summary>
    Later = 1,

    /// <summary>Said no.</summary>
    Refused = 2,

    /// <summary>Broke off; what was said is a partial response.</summary>
    BrokenOff = 3,

    /// <summary>The number or the address does not exist.</summary>
    Undeliverable = 4,

    /// <summary>Closed, moved away: does not belong to those who are asked.</summary>
    NotEligible = 5,
}
