using System.Diagnostics.Metrics;

namespace Oversight.Storage.Ledger;

/// <summary>What an operator wants to know of the writer: how much waits, how large batches are, how long commits take.</summary>
internal sealed class LedgerMetrics : IDisposable
{
    public const string MeterName = "Oversight.Ledger";

    private readonly Meter meter;
    private readonly Histogram<int> batchSize;
    private readonly Histogram<double> commitTime;
    private readonly Counter<long> repeats;

    public LedgerMetrics(IMeterFactory meters)
    {
        meter = meters.Create(MeterName);
        batchSize = meter.CreateHistogram<int>("oversight.ledger.batch.size", "{request}", "Requests in one transaction.");
        commitTime = meter.CreateHistogram<double>("oversight.ledger.commit.duration", "s", "From taking a batch to its commit, outages included.");
        repeats = meter.CreateCounter<long>("oversight.ledger.commit.repeats", "{attempt}", "Commits tried again because the database did not answer.");
    }

    public void Dispose() => meter.Dispose();

    public void Watch(Func<int> waiting) =>
        meter.CreateObservableGauge("oversight.ledger.waiting", waiting, "{request}", "Requests that wait for the writer.");

    public void Committed(int requests, TimeSpan duration)
    {
        batchSize.Record(requests);
        commitTime.Record(duration.TotalSeconds);
    }

    public void Repeated() => repeats.Add(1);
}
