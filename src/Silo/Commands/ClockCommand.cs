using System.CommandLine;
using Oversight.Grains.Errors;
using Oversight.Grains.Law;

namespace Oversight.Silo.Commands;

/// <summary>
/// <c>clock --from DATE (--rule RULE | --limit 7wd) [--pause A..B]… [--extend 15wd]… [--rolls break|holiday|anyoffday] [--lang zh|en]</c>:
/// the due date alone on the first line, then how it was counted. Exit code 1 and nothing on standard output when it cannot be.
/// Needs neither database nor data folder.
/// </summary>
internal static class ClockCommand
{
    private static readonly Option<string?> From = new("--from") { Description = "The day of the event, 2026-04-30; for a limit in hours also 2026-04-30T16:30." };
    private static readonly Option<string?> Rule = new("--rule") { Description = "A rule of the law in force on that day, complaint.mediate, or of one version, CR-2026/complaint.mediate." };
    private static readonly Option<string?> Limit = new("--limit") { Description = "7wd, 60d, 3m, 2y or 48h." };
    private static readonly Option<string[]> Pauses = new("--pause") { Description = "Days that do not count, both included: 2026-05-01..2026-05-10, or 2026-05-01.. while it goes on." };
    private static readonly Option<string[]> Extensions = new("--extend") { Description = "An extension: 15wd." };
    private static readonly Option<string?> Rolls = new("--rolls") { Description = "What moves the last day: break (default), holiday or anyoffday." };
    private static readonly Option<string?> Language = new("--lang") { Description = "zh (default) or en." };

    public static Command Create()
    {
        var command = new Command("clock", "Compute a statutory deadline and explain it.") { From, Rule, Limit, Pauses, Extensions, Rolls, Language };
        command.SetAction(parsed => Run(parsed, TimeProvider.System, Console.Out, Console.Error));
        return command;
    }

    private static int Run(ParseResult parsed, TimeProvider time, TextWriter output, TextWriter errors)
    {
        try
        {
            var arguments = new ClockArguments(
                parsed.GetValue(From), parsed.GetValue(Rule), parsed.GetValue(Limit), parsed.GetValue(Pauses) ?? [], parsed.GetValue(Extensions) ?? [], parsed.GetValue(Rolls));
            var english = ClockArguments.IsEnglish(parsed.GetValue(Language));
            output.Write(ClockAnswer.Of(arguments, Settings(), time.GetUtcNow(), english));
            return 0;
        }
        catch (OversightException error)
        {
            errors.WriteLine(error.Message);
            return 1;
        }
    }

    private static LawOptions Settings()
    {
        var configuration = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory).AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
        return configuration.GetSection(LawOptions.Section).Get<LawOptions>() ?? new();
    }
}
