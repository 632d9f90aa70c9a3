using System.Collections.Concurrent;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Matters.Messages;

/// <summary>
/// Counts wrong passwords for each receipt, in this process, from wherever they come: who has somebody's receipt must not try
/// passwords from many places at once.
/// </summary>
public sealed class TrackThrottle(TimeProvider time)
{
    public const int Failures = 10;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, (int Count, long Since)> failures = new();

    /// <exception cref="ForbiddenException">There were too many wrong passwords lately.</exception>
    public void Require(string receiptHash)
    {
        if (failures.TryGetValue(receiptHash, out var seen) && seen.Count >= Failures && time.GetElapsedTime(seen.Since) < Window)
        {
            throw new ForbiddenException($"at most {Failures} wrong passwords in {Window.TotalMinutes} minutes", "password");
        }
    }

    public void Failed(string receiptHash)
    {
        if (failures.Count >= Remembered)
        {
            failures.Clear();
        }

        failures.AddOrUpdate(
            receiptHash,
            _ => (1, time.GetTimestamp()),
            (_, seen) => time.GetElapsedTime(seen.Since) < Window ? (seen.Count + 1, seen.Since) : (1, time.GetTimestamp()));
    }
}
