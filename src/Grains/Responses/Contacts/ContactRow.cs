using Oversight.Grains.Ledger;

namespace Oversight.Grains.Responses.Contacts;

/// <summary>How far an invitation has come in the hands of interviewers.</summary>
/// <param name="Attempts">How often it was tried: the version of its stream.</param>
/// <param name="Outcome">Of the last attempt.</param>
/// <param name="By">The account of the last attempt.</param>
public sealed record ContactRow(string Campaign, int Wave, int Number, int Attempts, string Stratum, ContactOutcome Outcome, string By, DateTimeOffset At) : IReadRow
{
    public static ContactRow? Fold(IEnumerable<StoredFact> stream) => stream.Aggregate<StoredFact, ContactRow?>(null, Apply);

    public static ContactRow? Apply(ContactRow? before, StoredFact stored) => stored.Fact is ContactTried tried
        ? new(tried.Campaign, tried.Wave, tried.Number, stored.Version, tried.Stratum, tried.Outcome, stored.Actor, tried.At)
        : before;
}
