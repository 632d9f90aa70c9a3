using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Subjects;
using Oversight.Storage.Engines;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Ledger;

/// <summary>A program with a ledger on some place.</summary>
internal sealed class LedgerProgram : IAsyncDisposable
{
    private readonly IHost host;

    private LedgerProgram(IHost host, RecordingCommits commits)
    {
        this.host = host;
        Commits = commits;
    }

    public RecordingCommits Commits { get; }

    public ILedger Ledger => Get<ILedger>();

    public Database Database => Get<Database>();

    public static async Task<LedgerProgram> StartAsync(TestPlace place)
    {
        var commits = new RecordingCommits();
        return new(await place.StartAsync(builder => builder.Services.AddSingleton<ICommits>(commits)), commits);
    }

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    public async Task<AppendOutcome.Appended> AppendAsync(AppendRequest request) =>
        (await Ledger.AppendAsync(request)).ShouldBeOfType<AppendOutcome.Appended>();

    public async Task<MatterState> MatterAsync(AppendRequest opened)
    {
        var id = MatterId.Of(opened.Command);
        MatterState? state = null;
        foreach (var stored in await Ledger.ReadStreamAsync(opened.Stream))
        {
            state = MatterState.Apply(id, state, stored);
        }

        return state.ShouldNotBeNull();
    }

    public async Task<Tallies> TalliesAsync(SubjectKey subject) => await Database.UseAsync<Tallies>(async connection =>
    {
        await using var row = await connection.ExecuteReaderAsync(
            """
            SELECT government_received, government_open, government_closed, legislature_received, legislature_open, legislature_closed,
              media_received, media_open, media_closed, consumers_received, consumers_open, consumers_closed
            FROM subject WHERE key = @key
            """,
            new { key = subject.Value });
        return await row.ReadAsync() ? new(Read(0), Read(3), Read(6), Read(9)) : default;

        ChannelTally Read(int column) => new(row.GetInt32(column), row.GetInt32(column + 1), row.GetInt32(column + 2));
    });

    public async Task<Tallies> FoldAsync(SubjectKey subject)
    {
        var tallies = default(Tallies);
        foreach (var entry in await Ledger.ReadFeedAsync(subject, 0, int.MaxValue))
        {
            foreach (var concern in entry.Stored.Fact.Concerns().Where(concern => concern.Subject == subject))
            {
                tallies = tallies.Add(concern.Channel, concern.Delta);
            }
        }

        return tallies;
    }

    public Task<T> ScalarAsync<T>(string sql) => Database.UseAsync(connection => connection.ExecuteScalarAsync<T>(sql))!;

    public Task<int> ExecuteAsync(string sql) => Database.UseAsync(connection => connection.ExecuteAsync(sql));

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        await ((IAsyncDisposable)host).DisposeAsync();
    }
}
