using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Oversight.Bench.Load.Http;
using Oversight.Bench.Load.Measuring;

namespace Oversight.Bench.Load.Commands;

/// <summary><c>results</c>: closes the campaign of the command <c>survey</c>, and times its first result, the next, and the score.</summary>
internal sealed class ResultsCommand
{
    private const string Result = "{ campaignResult(id: \"bench\") { sheets kept index { value lower upper } streets { answers } } }";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Option<string> server = new("--server") { Required = true };
    private readonly Option<int> serverPid = new("--server-pid") { Required = true };
    private readonly Option<string> password = new("--password") { Required = true };
    private readonly Option<int> expect = new("--expect") { Required = true, Description = "Sheets of the result" };

    public Command Create()
    {
        var command = new Command("results", "Time the result of a campaign that has closed") { server, serverPid, password, expect };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var process = new ProcessUsage(parsed.GetValue(serverPid), withChildren: false);
        using var supervisor = await GraphQLClient.SignInAsync(parsed.GetValue(server)!, "supervisor", parsed.GetValue(password)!);
        await supervisor.AskAsync("mutation { closeCampaign(commandId: \"close\", id: \"bench\", reason: \"enough\") { id } }");
        var (memory, cpu) = (process.MemoryMiB(), process.CpuSeconds());
        var (first, result) = await TimeAsync(() => UntilAnsweredAsync(supervisor));
        cpu = process.CpuSeconds() - cpu;
        var (second, _) = await TimeAsync(() => supervisor.AskAsync(Result));
        var (score, _) = await TimeAsync(() => supervisor.AskAsync("mutation { scoreCampaign(commandId: \"score\", campaign: \"bench\") { sheets } }"));
        var found = result.GetProperty("campaignResult");
        var index = found.GetProperty("index");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"* {found.GetProperty("sheets").GetInt32():N0} sheets, {found.GetProperty("kept").GetInt32():N0} kept, {found.GetProperty("streets").GetArrayLength()} streets, index {index.GetProperty("value").GetDouble():0.000} ({index.GetProperty("lower").GetDouble():0.000} to {index.GetProperty("upper").GetDouble():0.000}): read and computed in {first.TotalSeconds:0.0} s ({cpu:0.0} s of CPU), asked again {second.TotalMilliseconds:0} ms, scored {score.TotalSeconds:0.0} s; memory {memory:0} MiB before, {process.MemoryMiB():0} MiB after"));
        return found.GetProperty("sheets").GetInt32() == parsed.GetValue(expect) ? 0 : 1;
    }

    private static async Task<(TimeSpan Took, JsonElement Answer)> TimeAsync(Func<Task<JsonElement>> ask)
    {
        var clock = Stopwatch.StartNew();
        var answer = await ask();
        return (clock.Elapsed, answer);
    }

    /// <summary>A request is given up after its limit; what it began goes on, and the next one waits for it.</summary>
    private static async Task<JsonElement> UntilAnsweredAsync(GraphQLClient client)
    {
        for (var clock = Stopwatch.StartNew(); ;)
        {
            try
            {
                return await client.AskAsync(Result);
            }
            catch (InvalidOperationException problem) when (problem.Message.Contains("TIMEOUT", StringComparison.Ordinal) && clock.Elapsed < Patience)
            {
                // The server goes on reading.
            }
        }
    }
}
