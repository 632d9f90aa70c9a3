using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>The quotas as they stand within a batch, request after request.</summary>
internal sealed class QuotaCounts(IReadOnlyDictionary<string, int> before)
{
    private readonly Dictionary<string, int> taken = [];

    public IReadOnlyCollection<QuotaChange> Changes => [.. taken.Select(pair => new QuotaChange(pair.Key, pair.Value))];

    /// <summary>The first quota that has no place left; null when all have.</summary>
    public string? Full(ImmutableArray<QuotaClaim> claims)
    {
        foreach (var claim in claims)
        {
            if (Taken(claim.Key) >= claim.Limit)
            {
                return claim.Key;
            }
        }

        return null;
    }

    public void Take(ImmutableArray<QuotaClaim> claims)
    {
        foreach (var claim in claims)
        {
            taken[claim.Key] = Taken(claim.Key) + 1;
        }
    }

    private int Taken(string key) => taken.TryGetValue(key, out var now) ? now : before.GetValueOrDefault(key);
}
