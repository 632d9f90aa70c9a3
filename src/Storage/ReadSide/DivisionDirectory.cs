using System.Collections.Frozen;
using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

/// <summary>All divisions in memory. A commit that changes them, of whatever process, drops the copy.</summary>
internal sealed class DivisionDirectory(ISqlReader sql) : IDivisionDirectory, IFactListener, IReadCache
{
    private const string All = "SELECT code, name FROM division";

    private readonly Lock gate = new();
    private FrozenDictionary<string, DivisionRow>? loaded;
    private long changes;

    public async ValueTask<IReadOnlyDictionary<string, DivisionRow>> AllAsync() => await CurrentAsync();

    public async ValueTask<DivisionRow?> FindAsync(string code) => (await CurrentAsync()).GetValueOrDefault(code);

    public void Heard(StoredFact stored)
    {
        if (stored.Fact is DivisionRegistered)
        {
            Missed();
        }
    }

    public void Missed()
    {
        lock (gate)
        {
            changes++;
            loaded = null;
        }
    }

    public void Forget(BatchPlan plan)
    {
        if (plan.Divisions.Count > 0)
        {
            Missed();
        }
    }

    private ValueTask<FrozenDictionary<string, DivisionRow>> CurrentAsync() =>
        Volatile.Read(ref loaded) is { } current ? new(current) : new(LoadAsync());

    private async Task<FrozenDictionary<string, DivisionRow>> LoadAsync()
    {
        var before = Interlocked.Read(ref changes);
        var rows = await sql.QueryAsync(All, row => new DivisionRow(row.Text(0), row.Text(1)), default);
        var divisions = rows.ToFrozenDictionary(row => row.Code);
        lock (gate)
        {
            // A copy that was read before a change is used once and not kept.
            if (changes == before)
            {
                loaded = divisions;
            }
        }

        return divisions;
    }
}
