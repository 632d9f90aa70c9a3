using Oversight.Bench.Load.Http;
using Oversight.Bench.Load.Targets;

namespace Oversight.Bench.Load.Workloads;

/// <summary>The profile of an enterprise.</summary>
internal sealed class EnterpriseRequests(ITarget target, Subjects subjects, int seed) : IRequests
{
    private readonly Random random = new(seed);

    public void Next(RequestBuffer request) => target.Enterprise(request, subjects.Enterprise(random));

    public bool Accept(ReadOnlySpan<byte> body) => body.IndexOf("\"CONSUMERS\""u8) >= 0;
}
