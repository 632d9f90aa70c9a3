using Npgsql;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Subjects;
using Oversight.Storage.Tests.Responses;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;

namespace Oversight.Storage.Tests.Ledger;

/// <summary>Two programs write one PostgreSQL database, and bad things happen to them.</summary>
public sealed class TwoWritersTests : IAsyncLifetime
{
    private TestPlace place = null!;
    private LedgerProgram one = null!;
    private LedgerProgram two = null!;

    public async ValueTask InitializeAsync()
    {
        place = await new OnPostgreSql().NewPlaceAsync();
        one = await LedgerProgram.StartAsync(place);
        two = await LedgerProgram.StartAsync(place);
    }

    public async ValueTask DisposeAsync()
    {
        await one.DisposeAsync();
        await two.DisposeAsync();
        place.Dispose();
    }

    [Fact]
    public async Task Thirty_two_writers_in_two_programs_make_feeds_without_a_gap()
    {
        await AppendInParallelAsync(writers: 32, each: 25);

        await ShouldHaveAllAsync(32 * 25);
    }

    [Fact]
    public async Task Both_programs_at_once_carry_a_command_out_once()
    {
        var request = Commands.Complaint("T1");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(n => (n % 2 == 0 ? one : two).Ledger.AppendAsync(request)));

        outcomes.OfType<AppendOutcome.Appended>().ShouldHaveSingleItem();
        outcomes.OfType<AppendOutcome.Duplicate>().Count().ShouldBe(39);
    }

    [Fact]
    public async Task Two_programs_whose_connections_are_cut_fill_quotas_to_the_limit_and_never_past_it()
    {
        const int limit = 60;
        var work = Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(async () =>
        {
            var appended = 0;
            for (var n = 0; n < 30; n++)
            {
                var outcome = await (writer % 2 == 0 ? one : two).Ledger.AppendAsync(Sheets.Claiming($"q/{n % 3}", limit));
                appended += outcome is AppendOutcome.Appended ? 1 : 0;
            }

            return appended;
        })));
        await using var killer = await OpenAsync();
        while (!work.IsCompleted)
        {
            await CutAsync(killer);
            await Task.WhenAny(work, Task.Delay(100));
        }

        (await work).Sum().ShouldBe(3 * limit);
        (await one.ScalarAsync<long>("SELECT count(*) FROM quota WHERE taken = 60")).ShouldBe(3);
        await foreach (var difference in one.Get<LedgerVerifier>().VerifyAsync())
        {
            difference.ToString().ShouldBeNull();
        }
    }

    [Fact]
    public async Task Connections_that_are_cut_at_any_moment_lose_and_double_nothing()
    {
        var work = AppendInParallelAsync(writers: 16, each: 40);
        var cuts = 0;
        await using var killer = await OpenAsync();
        while (!work.IsCompleted)
        {
            cuts += await CutAsync(killer);
            await Task.WhenAny(work, Task.Delay(100));
        }

        await work;
        cuts.ShouldBePositive();
        await ShouldHaveAllAsync(16 * 40);
    }

    [Fact]
    public async Task A_writer_that_was_paused_with_the_head_in_its_hand_loses_it()
    {
        // A session like the writer's, but one that the server does not end by itself.
        await using var paused = await OpenAsync();
        await ExecuteAsync(paused, "SET application_name = 'oversight-ledger'");
        await ExecuteAsync(paused, "BEGIN");
        await ExecuteAsync(paused, "SELECT position FROM ledger_head FOR UPDATE");

        var appended = await one.AppendAsync(Commands.Complaint("T2")).WaitAsync(TimeSpan.FromSeconds(30));

        appended.Version.ShouldBe(1);
        await Should.ThrowAsync<NpgsqlException>(() => ExecuteAsync(paused, "SELECT 1"));
    }

    private async Task AppendInParallelAsync(int writers, int each) =>
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(async () =>
        {
            var program = writer % 2 == 0 ? one : two;
            for (var n = 0; n < each; n++)
            {
                await program.AppendAsync(Commands.Complaint($"W{n % 3}", $"11010100{n % 5}"));
            }
        })));

    private async Task ShouldHaveAllAsync(int count)
    {
        var subjects = Enumerable.Range(0, 3).Select(n => SubjectKey.Enterprise($"W{n}")).ToArray();
        var heads = await Task.WhenAll(subjects.Select(subject => one.Ledger.ReadHeadAsync(subject)));
        heads.Sum().ShouldBe(count);
        foreach (var subject in subjects)
        {
            var feed = await two.Ledger.ReadFeedAsync(subject, 0, int.MaxValue);
            feed.Select(entry => entry.Number).ShouldBe(Enumerable.Range(1, feed.Count).Select(n => (long)n));
            (await one.TalliesAsync(subject)).Consumers.ShouldBe(new ChannelTally(feed.Count, feed.Count, 0));
        }

        await foreach (var difference in one.Get<LedgerVerifier>().VerifyAsync())
        {
            difference.ToString().ShouldBeNull();
        }
    }

    private static async Task<int> CutAsync(NpgsqlConnection killer)
    {
        await using var command = new NpgsqlCommand(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'oversight-ledger'",
            killer);
        return (int)(long)(await command.ExecuteScalarAsync())!;
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = new NpgsqlConnection(place.Settings["Storage:ConnectionString"] + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
