using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Oversight.Bench.Load.Http;

namespace Oversight.Bench.Load.Commands;

/// <summary>Hands in questionnaires of thirty questions over some connections and says how many were acknowledged a second.</summary>
internal sealed class AnswersCommand
{
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    private readonly Option<string> server = new("--server") { Required = true, Description = "host:port" };
    private readonly Option<int> connections = new("--connections") { DefaultValueFactory = _ => 64 };
    private readonly Option<double> seconds = new("--seconds") { DefaultValueFactory = _ => 8 };
    private readonly Option<double> warmUp = new("--warm-up") { DefaultValueFactory = _ => 3 };

    public Command Create()
    {
        var command = new Command("answers", "Durable answers to a questionnaire of thirty questions; prints a line of a table") { server, connections, seconds, warmUp };
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var at = IPEndPoint.Parse(parsed.GetRequiredValue(server));
        var count = parsed.GetValue(connections);
        var clock = Stopwatch.StartNew();
        var from = TimeSpan.FromSeconds(parsed.GetValue(warmUp));
        var until = from + TimeSpan.FromSeconds(parsed.GetValue(seconds));
        var times = await Task.WhenAll(Enumerable.Range(0, count).Select(_ => Task.Run(() => AnswerAsync(at, clock, from, until, cancellation), cancellation)));
        var all = times.SelectMany(own => own).Order().ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {count} | {all.Length / (until - from).TotalSeconds:N0} | {At(all, 0.5):N1} | {At(all, 0.99):N1} | {all.Length:N0} |"));
        return 0;
    }

    private static async Task<List<double>> AnswerAsync(IPEndPoint at, Stopwatch clock, TimeSpan from, TimeSpan until, CancellationToken cancellation)
    {
        using var connection = await Connection.OpenAsync(at, cancellation);
        var head = Encoding.ASCII.GetBytes($"POST /graphql HTTP/1.1\r\nHost: {at}\r\nContent-Type: application/json\r\nAccept: application/graphql-response+json\r\n");
        var request = new RequestBuffer();
        var times = new List<double>();
        while (clock.Elapsed < until)
        {
            request.Post(head);
            request.Add(Body());
            request.EndPost();
            var began = clock.Elapsed;
            var response = await connection.ExchangeAsync(request.Bytes);
            if (response.Status != 200 || response.Body.Span.IndexOf("\"COMPLETE\""u8) < 0)
            {
                throw new InvalidOperationException($"{response.Status}: {Encoding.UTF8.GetString(response.Body.Span)}");
            }

            if (began >= from && clock.Elapsed <= until)
            {
                times.Add((clock.Elapsed - began).TotalMilliseconds);
            }
        }

        return times;
    }

    private static string Body()
    {
        var answers = new StringBuilder("{");
        for (var number = 1; number <= 30; number++)
        {
            var answer = (number % 10) switch
            {
                0 => "{\\\"text\\\":\\\"这里的商家很热情，环境也干净，希望继续保持。\\\"}",
                1 or 2 or 3 => $"{{\\\"codes\\\":[\\\"{"abcde"[RandomNumberGenerator.GetInt32(5)]}\\\"]}}",
                4 => "{\\\"codes\\\":[\\\"a\\\",\\\"c\\\"]}",
                _ => $"{{\\\"number\\\":{RandomNumberGenerator.GetInt32(1, 6)}}}",
            };
            answers.Append(number == 1 ? string.Empty : ",").Append(CultureInfo.InvariantCulture, $"\\\"q{number}\\\":").Append(answer);
        }

        var interview = RandomNumberGenerator.GetString(Alphabet, 26);
        return "{\"query\":\"mutation($input: SubmitResponseInput!) { submitResponse(input: $input) { status } }\",\"variables\":{\"input\":{\"campaign\":\"bench\",\"interview\":\""
            + interview + "\",\"answers\":\"" + answers.Append('}') + "\"}}}";
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? double.NaN : sorted[(int)((sorted.Length - 1) * share)];
}
