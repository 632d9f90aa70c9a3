using Oversight.Grains.Ledger;

namespace Oversight.Silo.Hosting;

/// <summary>A command of the operator keeps no profiles; running silos find its commits by their tail.</summary>
internal sealed class NoProfiles : ICommits
{
    public ValueTask CommittedAsync(IReadOnlyList<StoredFact> batch) => ValueTask.CompletedTask;
}
