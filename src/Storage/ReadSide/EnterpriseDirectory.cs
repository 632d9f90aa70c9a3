using Oversight.Grains.Enterprises;
using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

/// <summary>Enterprises on the read side. What it remembers is forgotten when a commit, of whatever process, changes it.</summary>
internal sealed class EnterpriseDirectory(ISqlReader sql) : IEnterpriseDirectory, IFactListener, IReadCache
{
    private readonly EnterpriseFinder finder = new(sql);
    private readonly EnterpriseSearcher searcher = new(sql);

    public ValueTask<EnterpriseRow?> FindAsync(string code) => finder.FindAsync(code);

    public Task<EnterprisePage> SearchAsync(EnterpriseSearch search, CancellationToken cancellation = default) =>
        searcher.SearchAsync(search, cancellation);

    public void Heard(StoredFact stored)
    {
        switch (stored.Fact)
        {
            case EnterpriseRegistered registered:
                finder.Forget(registered.Code);
                searcher.Forget();
                break;
            case BusinessIdentified identified:
                finder.Forget(identified.Code);
                break;
        }
    }

    public void Missed()
    {
        finder.Clear();
        searcher.Forget();
    }

    public void Forget(BatchPlan plan)
    {
        foreach (var change in plan.Enterprises)
        {
            finder.Forget(change.Row.Code);
        }

        if (plan.Names.Counts.Count > 0)
        {
            searcher.Forget();
        }
    }
}
