using System.CommandLine;
using Oversight.Bench.Load.Reporting;

namespace Oversight.Bench.Load.Commands;

/// <summary><c>report</c>: prints the measurements of a result file as markdown.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var results = new Argument<string>("results");
        var command = new Command("report", "Print a result file as markdown tables") { results };
        command.SetAction(parsed => Console.Write(Report.Write(ResultFile.Read(parsed.GetValue(results)!))));
        return command;
    }
}
