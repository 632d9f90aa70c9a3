using Oversight.Grains.Ledger;

namespace Oversight.Grains.Feeds;

/// <summary>Hears every fact of the ledger, of all processes, once and in order: caches and subscriptions. Quick, and never throws.</summary>
public interface IFactListener
{
    void Heard(StoredFact stored);

    /// <summary>An unknown number of facts was passed over: forget everything that was remembered.</summary>
    void Missed();
}
