using System.CommandLine;
using System.Globalization;
using Oversight.Bench.Load.Http;
using Oversight.Bench.Load.Measuring;

namespace Oversight.Bench.Load.Commands;

/// <summary>
/// <c>sweep</c>: from the first answer of a process that was just started until the sweep has raised so many alarms, an officer
/// asks for the queue again and again.
/// </summary>
internal sealed class SweepCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly Option<string> server = new("--server") { Required = true };
    private readonly Option<int> serverPid = new("--server-pid") { Required = true };
    private readonly Option<string> password = new("--password") { Required = true };
    private readonly Option<int> expect = new("--expect") { Required = true, Description = "Breached matters when the sweep is done" };
    private readonly Option<int> connections = new("--connections") { DefaultValueFactory = _ => 2 };

    public Command Create()
    {
        var command = new Command("sweep", "Time the sweep of a process that was just started, and the queue during it") { server, serverPid, password, expect, connections };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var process = new ProcessUsage(parsed.GetValue(serverPid), withChildren: false);
        using var officer = await ReadyAsync(parsed, "officer", process, cancellationToken);
        using var supervisor = await GraphQLClient.SignInAsync(parsed.GetValue(server)!, "supervisor", parsed.GetValue(password)!);
        var ready = process.AgeSeconds();
        using var done = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var readers = Enumerable.Range(0, parsed.GetValue(connections)).Select(_ => AskAsync(officer, done.Token)).ToList();
        var (first, breached) = (await BreachedAsync(supervisor), 0);
        while ((breached = await BreachedAsync(supervisor)) < parsed.GetValue(expect) && process.AgeSeconds() < Patience.TotalSeconds)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System, cancellationToken);
        }

        var swept = process.AgeSeconds();
        await done.CancelAsync();
        var times = (await Task.WhenAll(readers)).SelectMany(list => list).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"* first answer {ready:0.00} s after the start of the process; {breached} matters breached (already {first} at the first look) after {swept:0.00} s, by then {times.Count} queues of the officer answered: p50 {At(times, 0.5):0.0} ms, p99 {At(times, 0.99):0.0} ms, max {times[^1]:0.0} ms"));
        return breached >= parsed.GetValue(expect) ? 0 : 1;
    }

    private async Task<GraphQLClient> ReadyAsync(ParseResult parsed, string user, ProcessUsage process, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return await GraphQLClient.SignInAsync(parsed.GetValue(server)!, user, parsed.GetValue(password)!);
            }
            catch (HttpRequestException) when (process.AgeSeconds() < Patience.TotalSeconds)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, cancellation);
            }
        }
    }

    private static async Task<int> BreachedAsync(GraphQLClient client) =>
        (await client.AskAsync("{ queue(scope: BREACHED, first: 1) { totalCount } }")).GetProperty("queue").GetProperty("totalCount").GetInt32();

    private static async Task<List<double>> AskAsync(GraphQLClient client, CancellationToken done)
    {
        var times = new List<double>();
        while (!done.IsCancellationRequested)
        {
            var began = TimeProvider.System.GetTimestamp();
            await client.AskAsync("{ queue(first: 20) { totalCount nodes { number kind summary stage dueAt alarm handler } } }");
            times.Add(TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
        }

        return times;
    }

    private static double At(List<double> sorted, double share) => sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
}
