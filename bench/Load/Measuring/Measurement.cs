namespace Oversight.Bench.Load.Measuring;

/// <summary>
/// One group of one run. Latencies in milliseconds; CPU in microseconds per request of all groups of the run; memory in MiB.
/// </summary>
internal sealed record Measurement(
    string Engine, string Target, string Workload, int Connections, int Round, double Seconds, long Requests, double PerSecond,
    double P50, double P99, double Max, long Errors, double ServerCpu, double DatabaseCpu, double LoadCpu,
    double ServerMemory, double DatabaseMemory, string? FirstError);
