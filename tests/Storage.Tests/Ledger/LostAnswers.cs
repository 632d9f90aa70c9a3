using Microsoft.Extensions.Logging.Abstractions;
using Oversight.Grains.Ledger;
using Oversight.Storage.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Ledger;

/// <summary>A commit whose answer is lost is found again and not repeated.</summary>
public abstract class LostAnswers<TEngine>(LedgerFixture<TEngine> fixture) : IClassFixture<LedgerFixture<TEngine>>
    where TEngine : Engine, new()
{
    [Fact]
    public async Task A_request_whose_answer_was_lost_is_appended_once_and_said_to_be_appended()
    {
        var commits = new RecordingCommits();
        using var store = new LosesAnswers(fixture.Program.Get<ILedgerStore>());
        await using var writer = new LedgerWriter(
            store, [], commits, fixture.Program.Get<LedgerMetrics>(), TimeProvider.System, NullLogger<LedgerWriter>.Instance);

        for (var round = 0; round < 6; round++)
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => writer.AppendAsync(Commands.Complaint("L1"))));
            outcomes.ShouldAllBe(outcome => outcome is AppendOutcome.Appended);
        }

        store.LostAfterCommit.ShouldBePositive();
        (await fixture.Program.Ledger.ReadHeadAsync(SubjectKey.Enterprise("L1"))).ShouldBe(60);
        commits.Told.Count.ShouldBe(60);
        commits.Told.Select(stored => stored.Position).ShouldBeInOrder();
    }
}
