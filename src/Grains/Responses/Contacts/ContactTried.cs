using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Responses.Contacts;

/// <summary>An interviewer tried to reach somebody who was invited. It says nothing of answers.</summary>
/// <param name="Number">Of the invitation in its wave.</param>
/// <param name="Stratum">Of the invitation.</param>
/// <param name="Outcome">What came of it.</param>
[RecordType("contact.tried")]
public sealed record ContactTried(string Campaign, int Wave, int Number, string Stratum, ContactOutcome Outcome, DateTimeOffset At, string? Note = null) : IFact
{
    public ImmutableArray<Concern> Concerns() => [Concern.Mention(SubjectKey.Campaign(Campaign))];
}
