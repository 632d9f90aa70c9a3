using Oversight.Grains.Ledger;
using Oversight.Storage.Ledger;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Verification;

/// <summary>The checks of one run in their order, and how far it is. A pass over all records counts as much as the other.</summary>
internal sealed class VerificationRun
{
    private readonly IProgress<double>? progress;
    private readonly CancellationToken cancellation;
    private long done;

    private VerificationRun(ISqlSnapshot snapshot, LedgerHead head, IProgress<double>? progress, CancellationToken cancellation)
    {
        Snapshot = snapshot;
        Head = head;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    public ISqlSnapshot Snapshot { get; }

    public LedgerHead Head { get; }

    public static async Task<VerificationRun> StartAsync(ISqlSnapshot snapshot, IProgress<double>? progress, CancellationToken cancellation)
    {
        var head = await new LedgerReader(snapshot).ReadLedgerHeadAsync(cancellation);
        return new(snapshot, head, progress, cancellation);
    }

    public IEnumerable<IAsyncEnumerable<Difference>> Checks()
    {
        var subjects = new SubjectLedger();
        yield return new ChainCheck(this, subjects).RunAsync();
        yield return new SubjectCheck(this, subjects).RunAsync();
        yield return new FeedCheck(this, subjects).RunAsync();
        yield return new CommandCheck(this).RunAsync();
        yield return new QuotaCheck(this, subjects).RunAsync();
        yield return new StreamCheck(this, new MatterRows(this)).RunAsync();
        yield return new StreamCheck(this, new EnterpriseRows(this, subjects)).RunAsync();
        yield return new StreamCheck(this, new DivisionRows(this)).RunAsync();
        yield return new StreamCheck(this, new BodyRows(this)).RunAsync();
        yield return new StreamCheck(this, new QuestionnaireRows(this)).RunAsync();
        yield return new StreamCheck(this, new ResponseRows(this)).RunAsync();
        yield return new StreamCheck(this, new ContactRows(this)).RunAsync();
        yield return new StreamCheck(this, new PaperBatchRows(this)).RunAsync();
        yield return new StreamCheck(this, new PaperFormRows(this)).RunAsync();
        yield return new StreamCheck(this, new CampaignRows(this)).RunAsync();
        yield return new StreamCheck(this, new WaveRows(this)).RunAsync();
        yield return new NameCheck(this).RunAsync();
        yield return new VaultCheck(this, subjects).RunAsync();
    }

    public ValueTask<List<T>> QueryAsync<T>(string sql, Func<ISqlRow, T> read, params SqlValue[] values) =>
        Snapshot.QueryAsync(sql, read, cancellation, values);

    /// <summary>Another so many records were looked at, by one of the two passes.</summary>
    public void Advance(int records)
    {
        done += records;
        progress?.Report(Head.Position == 0 ? 0 : Math.Min(0.99, done / (2.0 * Head.Position)));
    }
}
