using Oversight.Grains.Subjects;
using Oversight.Storage.Snapshots;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;

namespace Oversight.Storage.Tests.Snapshots;

/// <summary>What an import prepares, so that nobody waits for the first reading of a long feed.</summary>
public abstract class SnapshotConformance<TEngine>(LedgerFixture<TEngine> fixture) : IClassFixture<LedgerFixture<TEngine>>
    where TEngine : Engine, new()
{
    private LedgerProgram Program => fixture.Program;

    [Fact]
    public async Task Long_feeds_get_snapshots_that_agree_with_the_ledger_and_get_new_ones_when_they_have_grown()
    {
        await Program.AppendAsync(Commands.Division("110101001", "东华门街道"));
        await Program.AppendAsync(Commands.Register("S1", "北京天天商店", "110101001"));
        await FileAsync("S1", SubjectSnapshots.WorthIt);
        await FileAsync("S2", 5);

        (await BuildAsync()).ShouldBe(2, "the street and the one busy enterprise; no register and no quiet enterprise");
        (await CheckAsync()).ShouldBe([null, null]);
        (await BuildAsync()).ShouldBe(0);

        await FileAsync("S1", SubjectSnapshots.WorthIt - 1);
        (await BuildAsync()).ShouldBe(0);
        await FileAsync("S1", 1);
        (await BuildAsync()).ShouldBe(2);
        (await CheckAsync()).ShouldBe([null, null]);
    }

    private async Task FileAsync(string enterprise, int count)
    {
        for (var number = 0; number < count; number++)
        {
            await Program.AppendAsync(Commands.Complaint(enterprise));
        }
    }

    private Task<int> BuildAsync() => Program.Get<SnapshotBuilder>().BuildAsync(new Progress<double>(), TestContext.Current.CancellationToken);

    private async Task<List<Difference?>> CheckAsync()
    {
        var found = new List<Difference?>();
        await foreach (var difference in Program.Get<SnapshotVerifier>().CompareAsync(TestContext.Current.CancellationToken))
        {
            found.Add(difference);
        }

        return found;
    }
}
