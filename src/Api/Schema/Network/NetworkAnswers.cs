using Oversight.Grains.Network;
using Oversight.Grains.Network.Dispatch;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema.Network;

/// <summary>What the schema answers about the network as it stands today.</summary>
internal sealed class NetworkAnswers(IBodyDirectory bodies, TimeProvider time)
{
    private DateOnly Today => ChinaTime.Day(time.GetUtcNow());

    public async Task<BodyNode?> FindAsync(string id)
    {
        var network = await bodies.CurrentAsync();
        return network.Find(id) is { } body ? new(body, network, Today) : null;
    }

    /// <summary>The body as a command left it.</summary>
    public async Task<BodyNode> ShowAsync(Body body) => new(body, await bodies.CurrentAsync(), Today);

    public async Task<BodyConnection> ListAsync(BodyFilter filter, int first, string? after)
    {
        var (network, today) = (await bodies.CurrentAsync(), Today);
        var found = network.All.Where(body => filter.Takes(body, network, today)).ToList();
        var rest = found.Where(body => after is null || string.CompareOrdinal(body.Id, after) > 0).ToList();
        var page = rest.Take(first).ToList();
        return new(found.Count, [.. page.Select(body => new BodyNode(body, network, today))], new(rest.Count > first, page is [.., var last] ? last.Id : null));
    }

    /// <exception cref="Grains.Errors.InvalidInputException">A place or a field that is none.</exception>
    public async Task<DispatchCandidateNode[]> ProposeAsync(DispatchQuestion question)
    {
        question.Check();
        var (network, today) = (await bodies.CurrentAsync(), Today);
        return [.. DispatchProposer.Propose(question, network, today).Select(candidate => new DispatchCandidateNode(candidate, new(candidate.Body, network, today)))];
    }
}
