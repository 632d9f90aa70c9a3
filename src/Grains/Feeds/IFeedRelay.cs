namespace Oversight.Grains.Feeds;

/// <summary>Tells the other processes of the cluster that the ledger has grown.</summary>
public interface IFeedRelay
{
    /// <summary>Returns when every other process has taken the ledger up to the position, or does not answer in time.</summary>
    ValueTask TellAsync(long position);
}
