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
    /// <summary>A fact as its fold sees it before it is stored: without a place in the ledger, which no fold of a stream looks at.</summary>
    public static StoredFact Decided(string stream, int version, CommandKey command, string digest, IFact fact) =>
        new(0, stream, version, default, command.Actor, command.ToString(), digest, [], fact);

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
