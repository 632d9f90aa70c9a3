using System.Collections.Immutable;

namespace Oversight.Grains.Ledger;

/// <summary>A fact with its place in the ledger.</summary>
public sealed record StoredFact(
    long Position,
    string Stream,
    int Version,
    DateTimeOffset At,
    string Actor,
    string Command,
    string Digest,
    ImmutableArray<FeedNumber> Numbers,
    IFact Fact)
{
    /// <summary>The fact's number in a subject's feed; 0 when it does not concern it.</summary>
    public long NumberIn(SubjectKey subject)
    {
        foreach (var number in Numbers)
        {
            if (number.Subject == subject)
            {
                return number.Number;
            }
        }

        return 0;
    }
}
