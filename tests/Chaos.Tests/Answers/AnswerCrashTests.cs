using System.Collections.Concurrent;
using System.Text.Json;
using Oversight.Chaos.Tests.Serving;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Responses;
using Oversight.Testing.Bureaus;
using Oversight.Testing.Surveys;

namespace Oversight.Chaos.Tests.Answers;

/// <summary>People hand in questionnaires while the program is killed again and again.</summary>
public sealed class AnswerCrashTests(ITestOutputHelper output)
{
    private const int Kills = 8;
    private const int People = 16;
    private const int QuotaLimit = 40;
    private const string Submit = "mutation($input: SubmitResponseInput!) { submitResponse(input: $input) { status repeated } }";
    private const string Counts = "{ responseCounts(campaign: \"open1\") { complete overQuota quotas { taken } } }";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, string> acknowledged = new();
    private volatile bool stopping;
    private int unknown;

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task SIGKILL_while_answers_come_in_loses_none_and_doubles_none_and_no_quota_is_passed(Engine engine)
    {
        await using var bureau = await ChaosBureau.OpenAsync(engine);
        await using (var seed = await SurveySeed.OpenAsync(bureau.Settings))
        {
            await seed.PublishAsync(SurveyForms.Street());
            await seed.CollectAsync("open1", SurveySeed.Plan(population: PopulationKind.WalkIns, quotas: new Quota("young", "age", "young", QuotaLimit)), []);
        }

        await using var served = await ServedProcess.StartAsync(bureau.Settings);
        var everybody = Task.WhenAll(Enumerable.Range(0, People).Select(_ => Task.Run(() => AnswerAsync(served.Http))));
        var chance = new Random(Environment.ProcessId);
        for (var kill = 1; kill <= Kills; kill++)
        {
            await UntilMoreAsync(chance.Next(5, 60));
            await served.KillAsync();
            await served.StartAgainAsync();
        }

        stopping = true;
        await everybody.WaitAsync(Patience);
        output.WriteLine($"{acknowledged.Count} acknowledged, {unknown} outcomes unknown and repeated");
        unknown.ShouldBePositive("the kills must have struck answers under way");

        var token = await served.Http.SignInAsync("supervisor", SmallBureau.Password);
        var counts = (await served.Http.DataAsync(Counts, token: token)).GetProperty("responseCounts");
        var complete = counts.GetProperty("complete").GetInt32();
        (complete + counts.GetProperty("overQuota").GetInt32()).ShouldBe(acknowledged.Count);
        complete.ShouldBe(acknowledged.Values.Count(status => status == "COMPLETE"));
        complete.ShouldBe(QuotaLimit);
        counts.GetProperty("quotas")[0].GetProperty("taken").GetInt32().ShouldBe(QuotaLimit);
        foreach (var (interview, status) in acknowledged.Take(20))
        {
            (await SubmitAsync(served.Http, interview)).ShouldBe((status, true));
        }

        (await served.StopAsync()).ShouldBe(0, served.Log);
        var (exitCode, text) = await bureau.VerifyAsync();
        exitCode.ShouldBe(0, text);
    }

    private async Task AnswerAsync(HttpClient http)
    {
        while (!stopping)
        {
            for (var interview = ResponseId.Random(); !acknowledged.ContainsKey(interview);)
            {
                try
                {
                    acknowledged[interview] = (await SubmitAsync(http, interview)).Status;
                }
                catch (Exception problem) when (problem is HttpRequestException or IOException or OperationCanceledException)
                {
                    Interlocked.Increment(ref unknown);
                    await Task.Delay(50);
                }
            }
        }
    }

    private static async Task<(string Status, bool Repeated)> SubmitAsync(HttpClient http, string interview)
    {
        // What is said belongs to the interview, so that another person's answer under this id would be refused.
        var answers = JsonSerializer.Serialize(new
        {
            lives = new { codes = new[] { "yes" } },
            age = new { codes = new[] { "young" } },
            rating = new { number = 4 },
            name = new { text = interview[..12] },
            agree = new { agreed = true },
        });
        using var limit = new CancellationTokenSource(Patience);
        var answer = await http.GraphQLAsync(Submit, new { input = new { campaign = "open1", interview, answers } }, cancellation: limit.Token);
        if (answer.TryGetProperty("errors", out var errors))
        {
            throw errors.ToString().Contains("STORAGE_UNAVAILABLE", StringComparison.Ordinal) ? new IOException(errors.ToString()) : new InvalidOperationException(errors.ToString());
        }

        var payload = answer.GetProperty("data").GetProperty("submitResponse");
        return (payload.GetProperty("status").GetString()!, payload.GetProperty("repeated").GetBoolean());
    }

    private async Task UntilMoreAsync(int count)
    {
        var goal = acknowledged.Count + count;
        for (var patience = System.Diagnostics.Stopwatch.StartNew(); acknowledged.Count < goal; await Task.Delay(5))
        {
            patience.Elapsed.ShouldBeLessThan(Patience, $"{acknowledged.Count} of {goal} acknowledged");
        }
    }
}
