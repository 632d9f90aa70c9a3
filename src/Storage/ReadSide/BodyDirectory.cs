using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;
using Oversight.Grains.Network;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

/// <summary>The network in memory. A commit that changes a body, of whatever process, drops the copy.</summary>
internal sealed class BodyDirectory(ISqlReader sql) : IBodyDirectory, IFactListener, IReadCache
{
    private const string All = "SELECT id, version, data FROM body";

    private readonly Lock gate = new();
    private BodyNetwork? loaded;
    private long changes;

    public ValueTask<BodyNetwork> CurrentAsync() => Volatile.Read(ref loaded) is { } current ? new(current) : new(LoadAsync());

    public void Heard(StoredFact stored)
    {
        if (stored.Fact is BodyRegistered or BodyChanged or BodyClosed)
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
        if (plan.Bodies.Count > 0)
        {
            Missed();
        }
    }

    private async Task<BodyNetwork> LoadAsync()
    {
        var before = Interlocked.Read(ref changes);
        var rows = await sql.QueryAsync(All, row => new BodyRow(row.Text(0), row.Integer(1), row.Text(2)), default);
        var network = new BodyNetwork(rows.Select(row => row.ToBody()));
        lock (gate)
        {
            // A copy that was read before a change is used once and not kept.
            if (changes == before)
            {
                loaded = network;
            }
        }

        return network;
    }
}
