using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using Oversight.Bench.Data.Reading;
using Oversight.Bench.Load.Http;
using Oversight.Bench.Load.Measuring;
using Oversight.Bench.Load.Targets;

namespace Oversight.Bench.Load.Commands;

/// <summary><c>ready</c>: asks for one enterprise until it is answered and prints the seconds since the process was started.</summary>
internal sealed class ReadyCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private readonly TargetOptions target = new();
    private readonly Option<string> data = new("--data") { Required = true };
    private readonly Option<int> serverPid = new("--server-pid") { Required = true };

    public Command Create()
    {
        var command = new Command("ready", "Wait for the first answered query of a process that was just started") { data, serverPid };
        target.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var code = DataSet.Enterprises(parsed.GetValue(data)!).First().Code;
        var process = new ProcessUsage(parsed.GetValue(serverPid), withChildren: false);
        while (process.AgeSeconds() < Patience.TotalSeconds)
        {
            if (await IsAnsweredAsync(parsed, code, cancellationToken))
            {
                Console.WriteLine(process.AgeSeconds().ToString("0.00", CultureInfo.InvariantCulture));
                return 0;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), TimeProvider.System, cancellationToken);
        }

        await Console.Error.WriteLineAsync("Not ready in time.");
        return 1;
    }

    private async Task<bool> IsAnsweredAsync(ParseResult parsed, string code, CancellationToken cancellationToken)
    {
        try
        {
            var served = await target.OpenAsync(parsed);
            using var connection = await Connection.OpenAsync(served.Server, cancellationToken);
            var request = new RequestBuffer();
            served.Enterprise(request, code);
            var response = await connection.ExchangeAsync(request.Bytes);
            return response.Status == 200 && response.Body.Span.IndexOf("\"CONSUMERS\""u8) >= 0;
        }
        catch (Exception e) when (e is SocketException or IOException or HttpRequestException)
        {
            return false;
        }
    }
}
