using System.CommandLine;
using Oversight.Silo.Hosting;

namespace Oversight.Silo.Commands;

/// <summary><c>serve [--data DIR] [--urls URL]</c>: runs until it is asked to stop.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var data = CommonOptions.Data();
        var urls = new Option<string?>("--urls") { Description = "Address to listen on; http://127.0.0.1:5080 when it is not given." };
        var command = new Command("serve", "Serve pages, forms and GraphQL.") { data, urls };
        command.SetAction((parsed, cancellation) => ServeAsync(parsed.GetValue(data), parsed.GetValue(urls), cancellation));
        return command;
    }

    private static async Task<int> ServeAsync(string? data, string? urls, CancellationToken cancellation)
    {
        await using var app = OversightHost.Build(data, urls);
        await app.RunAsync(cancellation);
        return 0;
    }
}
