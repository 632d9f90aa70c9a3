using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Chaos.Tests.Serving;
using Oversight.Testing.Bureaus;

namespace Oversight.Chaos.Tests.Campaigns;

/// <summary>Fifty waves a second apart while the silos are killed, and people who answer meanwhile.</summary>
public sealed class CampaignCrashTests(ITestOutputHelper output)
{
    private const int Waves = 50;
    private const int Enterprises = 59;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    [Theory]
    [InlineData(Engine.Sqlite)]
    [InlineData(Engine.PostgreSql)]
    public async Task SIGKILL_at_any_moment_leaves_each_wave_fired_once_each_invitation_made_once_and_no_acknowledged_answer_lost(Engine engine)
    {
        var chance = new Random(Environment.ProcessId);
        await using var bureau = await ChaosBureau.OpenAsync(engine);
        await RunAsync(bureau, "account", "create", "clerk", "--role", "staff", "--area", SmallBureau.Xihu);
        await using var silos = await CampaignSilos.StartAsync(bureau, engine == Engine.PostgreSql ? 2 : 1);
        var desk = new CampaignClerk(silos);
        var questionnaire = await desk.QuestionnaireAsync();
        var open = await desk.PublishAsync(desk.OpenPlan(questionnaire, desk.Second(12)));
        var first = desk.Second(14);
        var waves = await desk.PublishAsync(desk.WavesPlan(questionnaire, first, Waves));
        await desk.UntilAsync(open, row => row.GetProperty("stage").GetString() == "COLLECTING", Patience);

        var acknowledged = new ConcurrentDictionary<string, string>();
        var stopping = false;
        var people = Enumerable.Range(0, 4).Select(_ => Task.Run(() => AnswerAsync(silos, open, acknowledged, () => !Volatile.Read(ref stopping)))).ToList();
        var kills = 0;
        while (TimeProvider.System.GetUtcNow() < first.AddSeconds(Waves))
        {
            await Task.Delay(chance.Next(500, 5_000));
            await silos.KillAsync(chance.Next());
            kills++;
        }

        var row = await desk.UntilAsync(waves, Finished, Patience);
        Volatile.Write(ref stopping, true);
        await Task.WhenAll(people).WaitAsync(Patience);
        output.WriteLine($"{kills} kills, {acknowledged.Count} answers acknowledged");

        var fired = row.GetProperty("waves").EnumerateArray().ToList();
        fired.Select(wave => wave.GetProperty("number").GetInt32()).Order().ShouldBe(Enumerable.Range(1, Waves));
        fired.Select(wave => wave.GetProperty("scheduled").GetDateTimeOffset()).Order().ShouldBe(Enumerable.Range(0, Waves).Select(second => first.AddSeconds(second)));
        fired.ShouldAllBe(wave => wave.GetProperty("invited").GetInt32() == Enterprises);
        (await InvitationsAsync(bureau, waves)).ShouldBe((Waves * Enterprises, Waves * Enterprises, Waves * Enterprises), "rows, units in waves, tokens");

        acknowledged.ShouldNotBeEmpty();
        var answers = await desk.ReadAsync(open);
        answers.GetProperty("returned").GetInt32().ShouldBe(acknowledged.Count, "every answer that was acknowledged, and no other");
        await silos.StopAsync();
        var (exitCode, text) = await bureau.VerifyAsync();
        exitCode.ShouldBe(0, text);
    }

    private static bool Finished(JsonElement row) =>
        row.GetProperty("waves").EnumerateArray().Count(wave => wave.GetProperty("completedAt").ValueKind == JsonValueKind.String) == Waves;

    private static async Task RunAsync(ChaosBureau bureau, params string[] arguments)
    {
        var (exitCode, text) = await SiloProgram.RunAsync(bureau.Settings.Environment, [.. arguments, "--data", bureau.Settings.DataFolder!]);
        exitCode.ShouldBe(0, text);
    }

    /// <summary>One person after the other answers; whatever has no answer is sent again under the same id.</summary>
    private static async Task AnswerAsync(CampaignSilos silos, string campaign, ConcurrentDictionary<string, string> acknowledged, Func<bool> goesOn)
    {
        const string Submit = "mutation($input: SubmitResponseInput!) { submitResponse(input: $input) { status } }";
        while (goesOn())
        {
            var interview = Interview();
            var input = new { campaign, interview, answers = "{\"sex\":{\"codes\":[\"f\"]},\"q1\":{\"number\":4}}" };
            acknowledged[interview] = (await silos.SendAsync(Submit, new { input }, null)).GetProperty("submitResponse").GetProperty("status").GetString()!;
            await Task.Delay(50);
        }
    }

    /// <summary>26 characters of the alphabet of interviews, as a person's page would choose them.</summary>
    private static string Interview() => string.Concat(System.Security.Cryptography.RandomNumberGenerator.GetItems<char>("0123456789abcdefghjkmnpqrstvwxyz", 26));

    private static async Task<(long Rows, long Units, long Tokens)> InvitationsAsync(ChaosBureau bureau, string campaign)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"SELECT COUNT(*), COUNT(DISTINCT wave || '/' || unit), COUNT(DISTINCT token_hash) FROM invitation WHERE campaign = '{campaign}'");
        var rows = await LedgerFile.QueryAsync(bureau.Settings, text, row => (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2)));
        return rows.ShouldHaveSingleItem();
    }
}
