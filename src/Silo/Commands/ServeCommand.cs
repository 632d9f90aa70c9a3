using System.CommandLine;
using Oversight.Silo.Hosting;

namespace Oversight.Silo.Commands;

/// <summary><c>serve [--demo] [--data DIR] [--urls URL]</c>: runs until it is asked to stop.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var urls = new Option<string?>("--urls") { Description = "Address to listen on; http://127.0.0.1:5080 when it is not given." };
        var demo = new Option<bool>("--demo") { Description = "Fill an empty data folder with one invented district and its accounts." };
        var command = new Command("serve", "Serve pages, forms and GraphQL.") { data, urls, demo };
        command.SetAction((parsed, cancellation) => ServeAsync(parsed.GetValue(data), parsed.GetValue(urls), parsed.GetValue(demo), cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(string? data, string? urls, bool demo, CancellationToken cancellation)
    {
        await using var app = OversightHost.Build(data, urls);
        await OversightHost.PrepareAsync(app, demo, cancellation);
        await app.RunAsync(cancellation);
        return 0;
    }
}
