using Oversight.Bench.Load.Http;

namespace Oversight.Bench.Load.Workloads;

/// <summary>The seeded stream of requests of one connection.</summary>
internal interface IRequests
{
    void Next(RequestBuffer request);

    /// <summary>Called with each response before the next request.</summary>
    /// <returns>False when the answer is not what was asked for, although its status is 200 and it has no errors.</returns>
    bool Accept(ReadOnlySpan<byte> body);
}
