using Oversight.Bench.Load.Http;
using Oversight.Bench.Load.Targets;

namespace Oversight.Bench.Load.Workloads;

/// <summary>The profile of a street with its twenty most complained-of enterprises.</summary>
internal sealed class StreetRequests(ITarget target, Subjects subjects, int seed) : IRequests
{
    private readonly Random random = new(seed);

    public void Next(RequestBuffer request) => target.Street(request, subjects.Street(random));

    public bool Accept(ReadOnlySpan<byte> body) => body.IndexOf("\"CONSUMERS\""u8) >= 0;
}
