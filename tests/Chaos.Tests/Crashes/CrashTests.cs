using Oversight.Chaos.Tests.Serving;
using Oversight.Chaos.Tests.Submissions;

namespace Oversight.Chaos.Tests.Crashes;

public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Kills = 20;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task SIGKILL_at_twenty_random_moments_loses_no_receipt_and_doubles_none(Engine engine)
    {
        var chance = new Random(Seed());
        await using var bureau = await ChaosBureau.OpenAsync(engine);
        await using var served = await ServedProcess.StartAsync(bureau.Settings);
        var journal = new Journal();
        var crowd = Crowd.Start(journal, [new GraphQLDoor(served.Http, Patience)], ChaosBureau.Enterprises, people: 24);

        for (var kill = 1; kill <= Kills; kill++)
        {
            await journal.UntilMoreAsync(chance.Next(1, 120), Patience);
            await Task.Delay(chance.Next(0, 30));
            await served.KillAsync();
            if (kill % 5 == 0)
            {
                await KillWhileStartingAsync(served, chance);
            }

            await served.StartAgainAsync();
        }

        await crowd.StopAsync();
        output.WriteLine($"{journal.Count} acknowledged, {journal.Unknown} outcomes unknown and repeated");
        journal.Unknown.ShouldBeGreaterThan(Kills, "each kill must have struck submissions under way");
        await RepeatAsync(journal, new GraphQLDoor(served.Http, Patience));
        (await bureau.DifferencesAsync(journal, served)).ShouldBeEmpty();

        (await served.StopAsync()).ShouldBe(0, served.Log);
        var (exitCode, text) = await bureau.VerifyAsync();
        exitCode.ShouldBe(0, text);
    }

    private static async Task KillWhileStartingAsync(ServedProcess served, Random chance)
    {
        var starting = served.StartAgainAsync();
        await Task.Delay(chance.Next(0, 1500));
        await served.KillAsync();
        await Record.ExceptionAsync(() => starting);
    }

    /// <summary>A repeated command has the first answer, also when a crash lies between; the journal notes any other.</summary>
    private static async Task RepeatAsync(Journal journal, GraphQLDoor door)
    {
        foreach (var (complaint, _) in journal.Acknowledged.Where((_, at) => at % 10 == 0))
        {
            journal.Acknowledge(complaint, await door.SubmitAsync(complaint));
        }
    }

    /// <summary>Another one in each run; a failed run says how to repeat its choices.</summary>
    private int Seed()
    {
        var given = Environment.GetEnvironmentVariable("OVERSIGHT_CHAOS_SEED");
        var seed = given is null ? Environment.ProcessId : int.Parse(given, provider: null);
        output.WriteLine($"OVERSIGHT_CHAOS_SEED={seed}");
        return seed;
    }
}
