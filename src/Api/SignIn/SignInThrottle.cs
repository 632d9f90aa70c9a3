using System.Collections.Concurrent;

namespace Oversight.Api.SignIn;

/// <summary>
/// Counts failed sign-ins per account and client network, in this process. Only failures count, so nobody is locked out by
/// somebody else's attempts from another network.
/// </summary>
public sealed class SignInThrottle(TimeProvider time)
{
    public const int Failures = 10;
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, (int Count, long Since)> failures = new();

    /// <summary>True when the account may not be tried from there for now.</summary>
    public bool IsBlocked(string userName, string network) =>
        failures.TryGetValue(Key(userName, network), out var seen) && seen.Count >= Failures && time.GetElapsedTime(seen.Since) < Window;

    public void Failed(string userName, string network)
    {
        if (failures.Count >= Remembered)
        {
            // A flood of invented names must not fill the memory; forgetting is the lesser harm.
            failures.Clear();
        }

        failures.AddOrUpdate(
            Key(userName, network),
            _ => (1, time.GetTimestamp()),
            (_, seen) => time.GetElapsedTime(seen.Since) < Window ? (seen.Count + 1, seen.Since) : (1, time.GetTimestamp()));
    }

    public void Succeeded(string userName, string network) => failures.TryRemove(Key(userName, network), out _);

    private static string Key(string userName, string network) => $"{network} {userName}";
}
