using System.Diagnostics;
using System.Text;
using Oversight.Bench.Load.Http;
using Oversight.Bench.Load.Targets;
using Oversight.Bench.Load.Workloads;

namespace Oversight.Bench.Load.Measuring;

/// <summary>
/// Connections in a closed loop that share a workload: each sends, waits for the answer, and sends again. With a rate, each
/// waits for its turn, so that the group asks no more than that often in a second. What is answered within the window counts.
/// </summary>
internal sealed class Group(ITarget target, string workload, int connections, Func<int, IRequests> requests, double rate = 0)
{
    private readonly List<Histogram> histograms = [];
    private readonly Lock gate = new();
    private string? firstError;
    private long errors;

    public string Workload => workload;

    public int Connections => connections;

    public long Errors => errors;

    public string? FirstError => firstError;

    public Task RunAsync(Window window, CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, connections).Select(i => Task.Run(() => LoopAsync(i, window, cancellationToken), cancellationToken)));

    public Histogram Latencies()
    {
        var sum = new Histogram();
        foreach (var histogram in histograms)
            sum.Add(histogram);
        return sum;
    }

    private async Task LoopAsync(int index, Window window, CancellationToken cancellationToken)
    {
        using var connection = await Connection.OpenAsync(target.Server, cancellationToken);
        using var abort = cancellationToken.Register(connection.Dispose);
        var stream = requests(index);
        var request = new RequestBuffer();
        var histogram = new Histogram();
        lock (gate)
            histograms.Add(histogram);
        var due = Stopwatch.GetTimestamp();
        while (!window.IsOver)
        {
            stream.Next(request);
            if (rate > 0)
                due = await TurnAsync(due, cancellationToken);
            var start = Stopwatch.GetTimestamp();
            var response = await connection.ExchangeAsync(request.Bytes);
            var accepted = IsGood(response) & stream.Accept(response.Body.Span);
            if (!accepted)
                Fail(request, response);
            if (window.IsOpen)
                histogram.Record((long)Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }
    }

    private async Task<long> TurnAsync(long due, CancellationToken cancellationToken)
    {
        var wait = Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), due);
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, cancellationToken);
        return due + (long)(Stopwatch.Frequency * connections / rate);
    }

    private static bool IsGood(Response response) => response.Status == 200 && response.Body.Span.IndexOf("\"errors\":"u8) < 0;

    private void Fail(RequestBuffer request, Response response)
    {
        if (Interlocked.Increment(ref errors) == 1)
            firstError = $"HTTP {response.Status}: {Encoding.UTF8.GetString(response.Body.Span)}\nto: {Encoding.UTF8.GetString(request.Bytes.Span)}";
    }
}
