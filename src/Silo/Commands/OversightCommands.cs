using System.CommandLine;
using Microsoft.Extensions.Options;
using Oversight.Grains.Errors;
using Oversight.Storage.Engines;

namespace Oversight.Silo.Commands;

/// <summary>The command line: <c>serve</c> (also when nothing is said), <c>account</c>, <c>import</c> and <c>verify</c>.</summary>
internal static class OversightCommands
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Oversight (市场监督 · 社会监督): serves the bureau's profiles, forms and GraphQL, and keeps its ledger.");
        root.Add(ServeCommand.Create());
        root.Add(AccountCommand.Create());
        root.Add(VerifyCommand.Create());
        root.Add(ImportCommand.Create());
        try
        {
            return await root.Parse(WithDefault(args)).InvokeAsync(new() { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (IsForPeople(exception))
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    /// <summary>Errors that say what to do; anything else is a fault and shows its trace.</summary>
    private static bool IsForPeople(Exception exception) =>
        exception is OversightException or CannotStartException or OptionsValidationException or IOException;

    private static string[] WithDefault(string[] args) =>
        args is [] || (args[0].StartsWith('-') && args[0] is not ("--help" or "-h" or "-?" or "--version")) ? ["serve", .. args] : args;
}
