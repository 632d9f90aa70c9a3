using System.CommandLine;
using System.Globalization;
using Oversight.Silo.Hosting;
using Oversight.Storage.Verification;
using Spectre.Console;

namespace Oversight.Silo.Commands;

/// <summary>
/// <c>verify [--data DIR] [--list N]</c>: recomputes everything from the ledger. Exit code 0 when all agrees, 1 and a list when
/// something differs.
/// </summary>
internal static class VerifyCommand
{
    private const int ListedByDefault = 100;

    public static Command Create()
    {
        var data = CommonOptions.Data();
        var list = new Option<int>("--list") { Description = "How many differences to list.", DefaultValueFactory = _ => ListedByDefault };
        var command = new Command("verify", "Recompute chain, feeds, tallies, rows and snapshots from the ledger and compare.") { data, list };
        command.SetAction((parsed, cancellation) => VerifyAsync(parsed.GetValue(data), parsed.GetValue(list), cancellation));
        return command;
    }

    private static async Task<int> VerifyAsync(string? data, int list, CancellationToken cancellation)
    {
        await using var host = await OperatorHost.OpenAsync(data, cancellation);
        var found = new List<Difference>();
        await AnsiConsole.Progress().HideCompleted(true).StartAsync(async progress =>
        {
            var records = progress.AddTask("账本 ledger");
            await foreach (var difference in host.Get<LedgerVerifier>().VerifyAsync(Fraction(records), cancellation))
            {
                found.Add(difference);
            }

            await SnapshotsAsync(host.Get<SnapshotVerifier>(), progress.AddTask("快照 snapshots"), found, cancellation);
        });
        return Report(found, list);
    }

    private static async Task SnapshotsAsync(SnapshotVerifier snapshots, ProgressTask task, List<Difference> found, CancellationToken cancellation)
    {
        task.MaxValue = Math.Max(1, await snapshots.CountAsync(cancellation));
        await foreach (var difference in snapshots.CompareAsync(cancellation))
        {
            task.Increment(1);
            if (difference is not null)
            {
                found.Add(difference);
            }
        }

        task.Value = task.MaxValue;
    }

    private static int Report(List<Difference> found, int list)
    {
        foreach (var difference in found.Take(list))
        {
            Console.WriteLine(difference);
        }

        Console.WriteLine(found.Count == 0
            ? "账本与各表一致。Ledger, feeds, tallies, rows and snapshots agree."
            : string.Create(CultureInfo.InvariantCulture, $"发现 {found.Count} 处不一致。{found.Count} differences{(found.Count > list ? $", {list} of them listed" : string.Empty)}."));
        return found.Count == 0 ? 0 : 1;
    }

    private static Progress<double> Fraction(ProgressTask task) => new(share => task.Value = share * task.MaxValue);
}
