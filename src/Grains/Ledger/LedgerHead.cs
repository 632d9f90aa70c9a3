namespace Oversight.Grains.Ledger;

/// <summary>
/// The last position, its hash and time (microseconds, UTC), and how many subjects have an id. It is one row: whoever writes
/// holds it, which makes positions gap-free and their order the order of commits (ADR 0002).
/// </summary>
public sealed record LedgerHead(long Position, byte[] Hash, long At, long Subjects);
