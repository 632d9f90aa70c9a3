using System.Net;
using Oversight.Bench.Load.Http;

namespace Oversight.Bench.Load.Targets;

/// <summary>A served system under load: how it is asked for the same things. Implementations are shared by all connections.</summary>
internal interface ITarget
{
    string Name { get; }

    IPEndPoint Server { get; }

    void Submit(RequestBuffer request, Submission submission, Guid commandId);

    void Enterprise(RequestBuffer request, string code);

    void Street(RequestBuffer request, string code);

    /// <param name="after">The cursor of the page before as it stood in its JSON, empty for the first page.</param>
    void Search(RequestBuffer request, string text, string? street, ReadOnlySpan<byte> after);
}
