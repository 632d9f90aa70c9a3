using Oversight.Bench.Load.Http;
using Oversight.Bench.Load.Targets;

namespace Oversight.Bench.Load.Workloads;

/// <summary>
/// Searches by two-character words, a quarter of them within a street; after a quarter of the pages that have a next one,
/// that one.
/// </summary>
internal sealed class SearchRequests(ITarget target, Subjects subjects, int seed) : IRequests
{
    private readonly Random random = new(seed);
    private readonly byte[] cursor = new byte[512];
    private int cursorLength;
    private string text = "";
    private string? street;

    public void Next(RequestBuffer request)
    {
        if (cursorLength == 0 || random.Next(4) != 0)
        {
            cursorLength = 0;
            text = subjects.Words.Draw(random);
            street = random.Next(4) == 0 ? subjects.Street(random) : null;
        }

        target.Search(request, text, street, cursor.AsSpan(0, cursorLength));
        cursorLength = 0;
    }

    public bool Accept(ReadOnlySpan<byte> body)
    {
        if (body.IndexOf("\"totalCount\""u8) < 0)
            return false;
        if (HasNextPage(body))
            Take(body);
        return true;
    }

    private static bool HasNextPage(ReadOnlySpan<byte> body)
    {
        var at = body.LastIndexOf("\"hasNextPage\""u8);
        return at >= 0 && body[(at + "\"hasNextPage\""u8.Length)..].TrimStart(" :"u8).StartsWith("true"u8);
    }

    private void Take(ReadOnlySpan<byte> body)
    {
        var at = body.LastIndexOf("\"endCursor\""u8);
        var rest = body[(at + "\"endCursor\""u8.Length)..].TrimStart(" :\""u8);
        cursorLength = rest.IndexOf((byte)'"');
        rest[..cursorLength].CopyTo(cursor);
    }
}
