using System.CommandLine;
using System.CommandLine.Invocation;
using Microsoft.Extensions.Options;
using Oversight.Grains.Errors;
using Oversight.Storage.Engines;

namespace Oversight.Silo.Commands;

/// <summary>The command line: <c>serve</c> (also when nothing is said), <c>account</c>, <c>import</c>, <c>verify</c>, <c>clock</c> and <c>questionnaire</c>.</summary>
internal static class OversightCommands
{
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand("Oversight (市场监督 · 社会监督): serves the bureau's profiles, forms and GraphQL, and keeps its ledger.");
        root.Add(ServeCommand.Create());
        root.Add(AccountCommand.Create());
        root.Add(VerifyCommand.Create());
        root.Add(ImportCommand.Create());
        root.Add(ClockCommand.Create());
        root.Add(QuestionnaireCommand.Create());
        try
        {
            var parsed = root.Parse(WithDefault(args));
            if (parsed.Action is ParseErrorAction)
            {
                // Help on standard output would be read as an answer by whoever reads the first line.
                await Console.Error.WriteLineAsync(string.Join(Environment.NewLine, parsed.Errors.Select(error => error.Message).Append("See --help.")));
                return 1;
            }

            return await parsed.InvokeAsync(new() { EnableDefaultExceptionHandler = false });
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
