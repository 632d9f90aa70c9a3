namespace Oversight.Grains.Ledger;

/// <summary>Times are stored as microseconds since 1970-01-01 UTC, alike on every engine; finer ticks are cut off.</summary>
public static class Instant
{
    public static long ToMicroseconds(DateTimeOffset time) => (time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    public static long? ToMicroseconds(DateTimeOffset? time) => time is { } instant ? ToMicroseconds(instant) : null;

    public static DateTimeOffset FromMicroseconds(long microseconds) => DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);

    public static DateTimeOffset Truncate(DateTimeOffset time) => FromMicroseconds(ToMicroseconds(time));
}
