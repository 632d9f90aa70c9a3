using System.CommandLine;
using System.Text.Json;
using Oversight.Bench.Load.Http;

namespace Oversight.Bench.Load.Commands;

/// <summary><c>take</c>: an officer takes so many of the newest open matters.</summary>
internal sealed class TakeCommand
{
    private const int AtOnce = 32;
    private readonly Option<string> server = new("--server") { Required = true };
    private readonly Option<string> user = new("--user") { DefaultValueFactory = _ => "officer" };
    private readonly Option<string> password = new("--password") { Required = true };
    private readonly Option<int> count = new("--count") { Required = true };

    public Command Create()
    {
        var command = new Command("take", "Let an officer take matters") { server, user, password, count };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var officer = await GraphQLClient.SignInAsync(parsed.GetValue(server)!, parsed.GetValue(user)!, parsed.GetValue(password)!);
        var (left, after) = (parsed.GetValue(count), (string?)null);
        while (left > 0)
        {
            var page = (await officer.AskAsync(
                "query($first: Int, $after: String) { matters(filter: { state: RECEIVED }, first: $first, after: $after) { nodes { number } pageInfo { endCursor } } }",
                new { first = Math.Min(100, left), after })).GetProperty("matters");
            var numbers = page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("number").GetString()!).ToList();
            await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (number, _) =>
                await officer.AskAsync("mutation($id: String!, $number: String!) { takeMatter(commandId: $id, number: $number) { handler } }", new { id = "take-" + number, number }));
            (left, after) = (left - numbers.Count, page.GetProperty("pageInfo").GetProperty("endCursor").GetString());
            if (numbers.Count == 0)
            {
                await Console.Error.WriteLineAsync($"{left} fewer matters than asked for.");
                return 1;
            }
        }

        return 0;
    }
}
