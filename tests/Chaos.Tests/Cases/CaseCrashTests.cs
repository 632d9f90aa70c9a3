using System.Collections.Concurrent;
using Oversight.Chaos.Tests.Serving;
using Oversight.Testing.Bureaus;

namespace Oversight.Chaos.Tests.Cases;

/// <summary>Processes die while matters change hands and go through their procedure.</summary>
public sealed class CaseCrashTests(ITestOutputHelper output)
{
    private const int Kills = 8;
    private const int Workers = 12;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private const string Look =
        """
        query($number: String!) {
          matter(number: $number) {
            number stage state holder
            custody { holder pending { to } links { body until } }
            deadlines { state rule { id } }
          }
        }
        """;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task SIGKILL_in_the_middle_of_hand_overs_leaves_one_holder_and_every_step_once(Engine engine)
    {
        var chance = new Random(Environment.ProcessId);
        await using var bureau = await ChaosBureau.OpenAsync(engine);
        await CaseBureau.FillAsync(bureau);
        await using var served = await ServedProcess.StartAsync(bureau.Settings);
        var closed = new ConcurrentDictionary<string, string>();
        var stopping = false;
        CaseWorker[] workers = [.. Enumerable.Range(0, Workers).Select(_ => new CaseWorker(served.Http, closed))];
        var work = Task.WhenAll(workers.Select(worker => Task.Run(() => worker.WorkAsync(() => !Volatile.Read(ref stopping)))));

        for (var kill = 1; kill <= Kills; kill++)
        {
            await UntilMoreAsync(closed, chance.Next(1, 30), work);
            await Task.Delay(chance.Next(0, 30));
            await served.KillAsync();
            await served.StartAgainAsync();
        }

        Volatile.Write(ref stopping, true);
        await work.WaitAsync(Patience);
        output.WriteLine($"{closed.Count} complaints closed, {workers.Sum(worker => worker.Repeated)} commands sent again");
        workers.Sum(worker => worker.Repeated).ShouldBeGreaterThan(Kills, "each kill must have struck commands under way");
        await LookAsync(served, closed);
        (await served.StopAsync()).ShouldBe(0, served.Log);
        var (exitCode, text) = await bureau.VerifyAsync();
        exitCode.ShouldBe(0, text);
    }

    private static async Task UntilMoreAsync(ConcurrentDictionary<string, string> closed, int count, Task work)
    {
        var goal = closed.Count + count;
        for (var left = Patience; closed.Count < goal; left -= TimeSpan.FromMilliseconds(10))
        {
            left.ShouldBeGreaterThan(TimeSpan.Zero, $"only {closed.Count} of {goal} were closed");
            work.IsFaulted.ShouldBeFalse(work.Exception?.ToString());
            await Task.Delay(10);
        }
    }

    private static async Task LookAsync(ServedProcess served, ConcurrentDictionary<string, string> closed)
    {
        var token = await served.Http.SignInAsync("supervisor", SmallBureau.Password);
        foreach (var (number, stage) in closed)
        {
            var matter = (await served.Http.DataAsync(Look, new { number }, token)).GetProperty("matter");
            stage.ShouldBe("CLOSED");
            matter.GetProperty("stage").GetString().ShouldBe("CLOSED", number);
            matter.GetProperty("holder").GetString().ShouldBe(CaseBureau.Station, number);
            var links = matter.GetProperty("custody").GetProperty("links").EnumerateArray().Select(link => $"{link.GetProperty("body").GetString()} {(link.GetProperty("until").GetString() is null ? "now" : "then")}");
            links.ShouldBe([$"{CaseBureau.Intake} then", $"{CaseBureau.Station} now"], number);
            matter.GetProperty("deadlines").EnumerateArray().Select(one => $"{one.GetProperty("rule").GetProperty("id").GetString()} {one.GetProperty("state").GetString()}")
                .ShouldBe(["complaint.accept MET", "complaint.mediate MET"], number);
        }
    }
}
