using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Oversight.Grains.Errors;
using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Tests.Feeds;

public sealed class LedgerTailTests
{
    private readonly FakeTimeProvider time = new();

    [Fact]
    public async Task A_database_that_hangs_without_failing_gives_every_waiting_reader_an_error_in_time()
    {
        using var tail = Tail(new HangingLedger());
        Task[] readers = [.. Enumerable.Range(0, 20).Select(_ => tail.EnsureFreshAsync().AsTask())];

        time.Advance(LedgerTail.Patience);

        foreach (var reader in readers)
        {
            await Should.ThrowAsync<StorageUnavailableException>(reader);
        }
    }

    [Fact]
    public async Task A_commit_is_acknowledged_although_the_ledger_cannot_be_looked_at()
    {
        using var tail = Tail(new HangingLedger());
        var reader = tail.EnsureFreshAsync().AsTask();
        var committed = tail.CommittedAsync([Stored(1)]).AsTask();

        time.Advance(LedgerTail.Patience);

        await committed;
        await Should.ThrowAsync<StorageUnavailableException>(reader);
    }

    [Fact]
    public async Task A_head_without_its_records_is_an_error_and_no_endless_search()
    {
        using var tail = Tail(new TruncatedLedger());
        await tail.PullAsync();
        TruncatedLedger.Position = 7;

        await Should.ThrowAsync<StorageUnavailableException>(tail.PullAsync());
    }

    private LedgerTail Tail(ILedgerScan ledger) => new(ledger, new(), [], new NoRelay(), time, NullLogger<LedgerTail>.Instance);

    private static StoredFact Stored(long position) =>
        new(position, "matter/x", 1, DateTimeOffset.UnixEpoch, "public", "public:1", "digest", [], new Oversight.Grains.Matters.MatterTaken("officer"));

    private sealed class HangingLedger : ILedgerScan
    {
        public async Task<LedgerHead> ReadLedgerHeadAsync(CancellationToken cancellation = default)
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException("not reached");
        }

        public Task<IReadOnlyList<LedgerRecord>> ReadRecordsAsync(long after, int limit, CancellationToken cancellation = default) =>
            throw new InvalidOperationException("not reached");
    }

    private sealed class TruncatedLedger : ILedgerScan
    {
        public static long Position { get; set; } = 3;

        public Task<LedgerHead> ReadLedgerHeadAsync(CancellationToken cancellation = default) => Task.FromResult(new LedgerHead(Position, [], 0, 0));

        public Task<IReadOnlyList<LedgerRecord>> ReadRecordsAsync(long after, int limit, CancellationToken cancellation = default) =>
            Task.FromResult<IReadOnlyList<LedgerRecord>>([]);
    }
}
