using Oversight.Bench.Load.Http;

namespace Oversight.Bench.Load.Workloads;

/// <summary>An enterprise, then a street, and so on.</summary>
internal sealed class ProfileRequests(IRequests enterprises, IRequests streets) : IRequests
{
    private int sent;

    public void Next(RequestBuffer request) => (++sent % 2 == 0 ? streets : enterprises).Next(request);

    public bool Accept(ReadOnlySpan<byte> body) => enterprises.Accept(body);
}
