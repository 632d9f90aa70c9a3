using System.Collections.Immutable;

namespace Oversight.Grains.Ledger;

/// <summary>
/// A record as it is stored. <paramref name="At"/> is in microseconds since 1970 (UTC) and never falls from one position to
/// the next; <paramref name="Hash"/> chains over the previous record's hash, see <see cref="HashChain"/>.
/// </summary>
public sealed record LedgerRecord(
    long Position,
    string Stream,
    int Version,
    string Type,
    string Data,
    string Actor,
    long At,
    string Command,
    string Digest,
    string Subjects,
    byte[] Hash)
{
    public ImmutableArray<FeedNumber> Numbers() => Subjects.Length == 0
        ? []
        : [.. Subjects.Split(' ').Select(FeedNumber.Parse)];

    public StoredFact Parse() =>
        new(Position, Stream, Version, Instant.FromMicroseconds(At), Actor, Command, Digest, Numbers(), RecordTypes.Read(Type, Data));
}
