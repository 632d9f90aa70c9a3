using System.CommandLine;
using System.Globalization;
using Oversight.Bench.Load.Measuring;
using Oversight.Bench.Load.Reporting;
using Oversight.Bench.Load.Targets;
using Oversight.Bench.Load.Workloads;

namespace Oversight.Bench.Load.Commands;

/// <summary><c>run</c>: measures workloads at several numbers of connections and appends the figures to a file.</summary>
internal sealed class RunCommand
{
    private readonly TargetOptions target = new();
    private readonly Option<string> data = new("--data") { Required = true, Description = "The generated folder that was loaded" };
    private readonly Option<string> workloads = new("--workloads") { DefaultValueFactory = _ => "enterprise,street,search,submit,mixed" };
    private readonly Option<string> connections = new("--connections") { DefaultValueFactory = _ => "1,16,64,256" };
    private readonly Option<double> seconds = new("--seconds") { DefaultValueFactory = _ => 10 };
    private readonly Option<double> warmUp = new("--warm-up") { DefaultValueFactory = _ => 3, Description = "Seconds before each measurement that do not count" };
    private readonly Option<int> submitters = new("--submitters") { DefaultValueFactory = _ => 16, Description = "mixed: connections that submit" };
    private readonly Option<double> submitRate = new("--submit-rate") { Description = "mixed: submissions per second, 0 for as many as go" };
    private readonly Option<int> round = new("--round") { DefaultValueFactory = _ => 1 };
    private readonly Option<string> engine = new("--engine") { DefaultValueFactory = _ => "postgres" };
    private readonly Option<int> serverPid = new("--server-pid");
    private readonly Option<int> databasePid = new("--database-pid") { Description = "The postmaster; its children are counted with it" };
    private readonly Option<string> results = new("--results") { Description = "File of JSON lines to append to" };

    public Command Create()
    {
        var command = new Command("run", "Measure a served process")
        {
            data, workloads, connections, seconds, warmUp, submitters, submitRate, round, engine, serverPid, databasePid, results,
        };
        target.AddTo(command);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var served = await target.OpenAsync(parsed);
        var source = new GroupFactory(served, new Subjects(parsed.GetValue(data)!), TimeProvider.System);
        var run = new Run(parsed.GetValue(engine)!, served.Name, parsed.GetValue(round), Usage(parsed.GetValue(serverPid), false),
            Usage(parsed.GetValue(databasePid), true), TimeProvider.System);
        var failed = false;
        foreach (var workload in List(parsed.GetValue(workloads)!))
        {
            // Mixed is one measurement: readers at 16 connections, as the aim says.
            var sizes = workload == "mixed" ? [16] : List(parsed.GetValue(connections)!).Select(n => int.Parse(n, CultureInfo.InvariantCulture));
            foreach (var size in sizes)
            {
                var groups = workload == "mixed"
                    ? source.Mixed(size, parsed.GetValue(submitters), parsed.GetValue(submitRate))
                    : [source.Single(workload, size)];
                var measured = await run.MeasureAsync(
                    TimeSpan.FromSeconds(parsed.GetValue(warmUp)), TimeSpan.FromSeconds(parsed.GetValue(seconds)), groups);
                failed |= Show(measured);
                if (parsed.GetValue(results) is { } file)
                    ResultFile.Append(file, measured);
            }
        }

        return failed ? 1 : 0;
    }

    private static ProcessUsage? Usage(int pid, bool withChildren) => pid == 0 ? null : new ProcessUsage(pid, withChildren);

    private static string[] List(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static bool Show(IReadOnlyList<Measurement> measured)
    {
        foreach (var m in measured)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{m.Target,-9} {m.Workload,-26} {m.Connections,4} conn {m.PerSecond,9:N0}/s  p50 {m.P50,8:0.00}  p99 {m.P99,8:0.00}  max {m.Max,8:0.0} ms  errors {m.Errors}  cpu µs {m.ServerCpu:0}+{m.DatabaseCpu:0} (load {m.LoadCpu:0})  MiB {m.ServerMemory:0}+{m.DatabaseMemory:0}"));
            if (m.FirstError is not null)
                Console.WriteLine("  first error: " + m.FirstError);
        }

        return measured.Any(m => m.Errors > 0);
    }
}
