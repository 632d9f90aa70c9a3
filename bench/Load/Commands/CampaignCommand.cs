using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Oversight.Bench.Load.Http;

namespace Oversight.Bench.Load.Commands;

/// <summary>
/// <c>campaign</c>: publishes a campaign whose one wave invites every enterprise, and asks for profiles before and while the
/// invitations are made.
/// </summary>
internal sealed class CampaignCommand
{
    private const string Form = """{"id":"x","defaultLanguage":"zh","languages":["zh"],"title":{"zh":"满意度"},"pages":[{"code":"p1","items":[{"item":"question","code":"q1","type":"rating5","title":{"zh":"总体满意吗？"}}]}]}""";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(10);
    private readonly Option<string> server = new("--server") { Required = true };
    private readonly Option<string> password = new("--password") { Required = true };
    private readonly Option<int> expect = new("--expect") { Required = true, Description = "Invitations when the wave is complete" };
    private readonly Option<string> codes = new("--codes") { Required = true, Description = "File with a code of an enterprise a line" };
    private readonly Option<int> connections = new("--connections") { DefaultValueFactory = _ => 2 };

    public Command Create()
    {
        var command = new Command("campaign", "Time a wave of a campaign, and profiles before and during it") { server, password, expect, codes, connections };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (address, secret) = (parsed.GetValue(server)!, parsed.GetValue(password)!);
        using var staff = await GraphQLClient.SignInAsync(address, "staff", secret);
        using var supervisor = await GraphQLClient.SignInAsync(address, "supervisor", secret);
        var enterprises = await File.ReadAllLinesAsync(parsed.GetValue(codes)!, cancellationToken);
        var quiet = await DuringAsync(supervisor, enterprises, parsed.GetValue(connections), done => Task.Delay(Before, TimeProvider.System, done), cancellationToken);
        var campaign = await PublishAsync(staff, supervisor);
        var wave = default(JsonElement);
        var during = await DuringAsync(supervisor, enterprises, parsed.GetValue(connections), async done => wave = await CompletedAsync(staff, campaign, done), cancellationToken);
        var invited = wave.GetProperty("invited").GetInt32();
        var seconds = (wave.GetProperty("completedAt").GetDateTimeOffset() - wave.GetProperty("scheduled").GetDateTimeOffset()).TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"* {invited} invitations {seconds:0.0} s after the wave's scheduled time; profiles before it ({quiet.Count} answers): {Figures(quiet)}; while it ran ({during.Count} answers): {Figures(during)}"));
        return invited == parsed.GetValue(expect) ? 0 : 1;
    }

    private static async Task<string> PublishAsync(GraphQLClient staff, GraphQLClient supervisor)
    {
        var text = JsonSerializer.Serialize(Form);
        await supervisor.AskAsync($"mutation {{ saveQuestionnaire(commandId: \"{Id()}\", id: \"bench\", expectedRevision: 0, questionnaire: {text}) {{ id }} }}");
        await supervisor.AskAsync($"mutation {{ publishQuestionnaire(commandId: \"{Id()}\", id: \"bench\", revision: 1) {{ id }} }}");
        var soon = DateTimeOffset.FromUnixTimeSeconds(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + 5);
        var input = string.Create(CultureInfo.InvariantCulture, $"{{ title: \"bench\", questionnaire: \"bench\", version: 1, languages: [\"zh\"], anonymity: ANONYMOUS, population: {{ kind: ENTERPRISES }}, sample: {{ everyone: true }}, schedule: {{ dates: [\"{soon:O}\"] }}, stop: DATE, closesAt: \"{soon.AddDays(1):O}\" }}");
        var campaign = (await staff.AskAsync($"mutation {{ createCampaign(commandId: \"{Id()}\", input: {input}) {{ id }} }}")).GetProperty("createCampaign").GetProperty("id").GetString()!;
        await supervisor.AskAsync($"mutation {{ reviewCampaign(commandId: \"{Id()}\", id: \"{campaign}\") {{ id }} }}");
        await staff.AskAsync($"mutation {{ publishCampaign(commandId: \"{Id()}\", id: \"{campaign}\") {{ id }} }}");
        while (TimeProvider.System.GetUtcNow() < soon)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(10), TimeProvider.System);
        }

        return campaign;
    }

    private static async Task<JsonElement> CompletedAsync(GraphQLClient staff, string campaign, CancellationToken done)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var waves = (await staff.AskAsync($"{{ campaign(id: \"{campaign}\") {{ waves {{ scheduled completedAt invited }} }} }}")).GetProperty("campaign").GetProperty("waves");
            if (waves.GetArrayLength() == 1 && waves[0].GetProperty("completedAt").ValueKind == JsonValueKind.String)
            {
                return waves[0].Clone();
            }

            if (TimeProvider.System.GetElapsedTime(began) > Patience)
            {
                throw new TimeoutException(waves.ToString());
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200), TimeProvider.System, done);
        }
    }

    private static async Task<List<double>> DuringAsync(
        GraphQLClient client, string[] enterprises, int connections, Func<CancellationToken, Task> work, CancellationToken cancellation)
    {
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var readers = Enumerable.Range(0, connections).Select(at => AskAsync(client, enterprises, new Random(at), done.Token)).ToList();
        await work(cancellation);
        await done.CancelAsync();
        return [.. (await Task.WhenAll(readers)).SelectMany(list => list).Order()];
    }

    private static async Task<List<double>> AskAsync(GraphQLClient client, string[] enterprises, Random random, CancellationToken done)
    {
        var times = new List<double>();
        while (!done.IsCancellationRequested)
        {
            var code = enterprises[random.Next(enterprises.Length)];
            var began = TimeProvider.System.GetTimestamp();
            await client.AskAsync($"{{ enterprise(code: \"{code}\") {{ code name channels {{ channel received open closed }} }} }}");
            times.Add(TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
        }

        return times;
    }

    private static string Figures(List<double> sorted) => string.Create(
        CultureInfo.InvariantCulture, $"p50 {At(sorted, 0.5):0.0} ms, p99 {At(sorted, 0.99):0.0} ms, max {sorted[^1]:0.0} ms");

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private static string Id() => Guid.NewGuid().ToString("N");
}
