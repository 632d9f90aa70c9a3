using System.Globalization;
using Spectre.Console;

namespace Oversight.Silo.Import.Reports;

/// <summary>Shows how far a long piece of work is: a bar on a terminal, a line at every tenth elsewhere.</summary>
internal sealed class ProgressDisplay(IAnsiConsole console)
{
    /// <summary>Runs the work, which reports the part that is done (0 to 1).</summary>
    public Task<T> RunAsync<T>(string title, Func<IProgress<double>, Task<T>> work) =>
        console.Profile.Capabilities.Interactive && console.Profile.Out.IsTerminal ? BarAsync(title, work) : work(new Lines(console, title));

    private Task<T> BarAsync<T>(string title, Func<IProgress<double>, Task<T>> work) =>
        console.Progress()
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask(Markup.Escape(title), maxValue: 1))));

    // Not Progress<T>: that posts to the pool, where a late report can overtake the last one.
    private sealed class Bar(ProgressTask task) : IProgress<double>
    {
        public void Report(double value) => task.Value = value;
    }

    private sealed class Lines(IAnsiConsole console, string title) : IProgress<double>
    {
        private int _tenth;

        public void Report(double value)
        {
            var tenth = (int)(value * 10);
            if (tenth <= _tenth) return;
            _tenth = tenth;
            console.Profile.Out.Writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title} {tenth * 10}%"));
        }
    }
}
