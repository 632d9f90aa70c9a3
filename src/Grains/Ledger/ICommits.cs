namespace Oversight.Grains.Ledger;

/// <summary>Is told of every commit of this process before the command is acknowledged, one call at a time and in order.</summary>
public interface ICommits
{
    /// <summary>
    /// Returns when the profiles of this process show the batch and the other processes were told (or did not answer in time,
    /// in which case their own tail finds it). Must not throw: the batch is durable.
    /// </summary>
    ValueTask CommittedAsync(IReadOnlyList<StoredFact> batch);
}
