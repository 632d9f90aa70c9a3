using Oversight.Grains.Network;

namespace Oversight.Api.Console.Network;

/// <summary>The network as a list in which everybody follows the body above; closed bodies come last and stand below nobody.</summary>
public static class BodyTree
{
    /// <summary>The bodies that are not closed: all, or those that a search finds with everybody above them, so that it is seen whose they are.</summary>
    public static IReadOnlyList<BodyLine> Open(BodyNetwork network, string search)
    {
        var shown = Found(network, search, closed: false).SelectMany(body => network.Ascend(body.Id)).Where(body => body.ClosedOn is null).Select(body => body.Id).ToHashSet(StringComparer.Ordinal);
        var below = network.All.Where(body => shown.Contains(body.Id)).OrderByDescending(body => body.IsIntake).ThenBy(body => body.Kind).ThenBy(body => body.Id, StringComparer.Ordinal)
            .ToLookup(body => shown.Contains(body.Parent ?? string.Empty) ? body.Parent : null);
        var lines = new List<BodyLine>();
        foreach (var top in below[null])
        {
            Add(top, 0);
        }

        // A ring of parents has no top; its bodies are listed all the same, because somebody has to open it.
        foreach (var body in network.All.Where(body => shown.Contains(body.Id)))
        {
            Add(body, 0);
        }

        return lines;

        void Add(Body body, int depth)
        {
            if (shown.Remove(body.Id))
            {
                lines.Add(new(body, depth));
                foreach (var child in below[body.Id])
                {
                    Add(child, depth + 1);
                }
            }
        }
    }

    /// <summary>The closed bodies that a search finds, the last one to close first.</summary>
    public static IReadOnlyList<BodyLine> Closed(BodyNetwork network, string search) =>
        [.. Found(network, search, closed: true).OrderByDescending(body => body.ClosedOn).Select(body => new BodyLine(body, 0))];

    private static IEnumerable<Body> Found(BodyNetwork network, string search, bool closed)
    {
        var words = search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return network.All.Where(body => body.ClosedOn is not null == closed && words.All(word => Says(body, word)));
    }

    private static bool Says(Body body, string word) =>
        new[] { body.Id, body.Name, body.NameEn, body.Phone, body.Address, body.Enterprise }.Any(text => text?.Contains(word, StringComparison.OrdinalIgnoreCase) == true)
        || body.Areas.Any(area => area.StartsWith(word, StringComparison.Ordinal));
}
