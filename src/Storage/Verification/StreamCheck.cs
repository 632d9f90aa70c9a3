using Oversight.Grains.Ledger;
using Oversight.Storage.Ledger;

namespace Oversight.Storage.Verification;

/// <summary>Walks the streams of one kind, one after the other: versions without a gap, and the row that each stream makes.</summary>
internal sealed class StreamCheck(VerificationRun run, IRowCheck rows)
{
    private const int PageSize = 5_000;

    private const string Page =
        $"""
        SELECT {RecordColumns.Selected} FROM record r
        WHERE (r.stream, r.version) > ($1, $2) AND r.stream < $3 ORDER BY r.stream, r.version LIMIT 5000
        """;

    private readonly List<StoredFact> stream = [];
    private readonly List<Difference> found = [];
    private string name = rows.StreamPrefix;
    private long version;

    public async IAsyncEnumerable<Difference> RunAsync()
    {
        // The prefix ends with a slash; the character after it is the first that no stream of this kind has there.
        var end = rows.StreamPrefix[..^1] + (char)('/' + 1);
        for (var count = PageSize; count == PageSize;)
        {
            var page = await run.QueryAsync(Page, RecordColumns.Read, name, version, end);
            page.ForEach(Take);
            count = page.Count;
            if (count < PageSize)
            {
                EndStream();
            }

            await foreach (var difference in rows.CompareAsync())
            {
                found.Add(difference);
            }

            foreach (var difference in found)
            {
                yield return difference;
            }

            found.Clear();
            run.Advance(count);
        }

        await foreach (var difference in rows.ExtrasAsync())
        {
            yield return difference;
        }
    }

    private void Take(LedgerRecord record)
    {
        if (record.Stream != name)
        {
            EndStream();
            (name, version) = (record.Stream, 0);
        }

        if (record.Version != version + 1)
        {
            found.Add(Difference.Unequal("record", $"{record.Position}", $"version {version + 1} of {name}", $"version {record.Version}"));
        }

        version = record.Version;
        try
        {
            stream.Add(record.Parse());
        }
        catch (Exception problem) when (problem is InvalidDataException or System.Text.Json.JsonException or NotSupportedException or FormatException)
        {
            // Reported by the walk along the chain.
        }
    }

    private void EndStream()
    {
        if (stream.Count > 0)
        {
            rows.Add(name[rows.StreamPrefix.Length..], [.. stream]);
            stream.Clear();
        }
    }
}
