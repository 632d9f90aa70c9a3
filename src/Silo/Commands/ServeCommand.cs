using System.CommandLine;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Silo.Demo;
using Oversight.Silo.Hosting;
using Oversight.Silo.Import;

namespace Oversight.Silo.Commands;

/// <summary><c>serve [--demo] [--data DIR] [--urls URL]</c>: runs until it is asked to stop.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var urls = new Option<string?>("--urls") { Description = "Address to listen on; http://127.0.0.1:5080 when it is not given." };
        var demo = new Option<bool>("--demo") { Description = "Fill an empty data folder with one district of made-up enterprises, people and matters, and an account for each role." };
        var command = new Command("serve", "Serve pages, forms and GraphQL.") { demo, data, urls };
        command.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.GetValue(demo))
            {
                await FillAsync(parsed.GetValue(data), cancellation);
            }

            return await ServeAsync(parsed.GetValue(data), parsed.GetValue(urls), cancellation);
        });
        return command;
    }

    /// <summary>Before the actors start: they read a ledger that stands, and nobody is served half a district.</summary>
    private static async Task FillAsync(string? data, CancellationToken cancellation)
    {
        await using var host = await OperatorHost.OpenAsync(data, cancellation);
        await new Demonstration(ImportServices.From(host.Services), host.Get<ILedgerScan>(), host.Get<IAccounts>(), Console.Out).FillAsync(cancellation);
    }

    private static async Task<int> ServeAsync(string? data, string? urls, CancellationToken cancellation)
    {
        await using var app = OversightHost.Build(data, urls);
        await app.RunAsync(cancellation);
        return 0;
    }
}
