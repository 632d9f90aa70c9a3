using Oversight.Grains.Ledger;
using Oversight.Storage.Ledger;

namespace Oversight.Storage.Verification;

/// <summary>
/// Compares the feed table with the numbers that the records carry: for each subject the sum over its rows' hashes, and where
/// that differs, row by row.
/// </summary>
internal sealed class FeedCheck(VerificationRun run, SubjectLedger subjects)
{
    private const int PageSize = 20_000;

    private const string Page =
        """
        SELECT subject_id, number, position FROM feed
        WHERE (subject_id, number) > ($1, $2) ORDER BY subject_id, number LIMIT 20000
        """;

    private const string OfSubject = "SELECT number, position FROM feed WHERE subject_id = $1 ORDER BY number";

    private const string Claims = $"SELECT {RecordColumns.Selected} FROM record r WHERE r.position = $1";

    public async IAsyncEnumerable<Difference> RunAsync()
    {
        var keys = subjects.All.ToDictionary(pair => pair.Value.Id, pair => pair.Key);
        var unmatched = subjects.All.ToDictionary(pair => pair.Value.Id, pair => pair.Value.Feed);
        var (subject, number) = (0, 0L);
        for (var count = PageSize; count == PageSize;)
        {
            var page = await run.QueryAsync(Page, row => (Subject: row.Integer(0), Number: row.Long(1), Position: row.Long(2)), subject, number);
            foreach (var row in page)
            {
                if (unmatched.TryGetValue(row.Subject, out var sum))
                {
                    unmatched[row.Subject] = sum - RowHash.Of(row.Number, row.Position);
                }
                else
                {
                    yield return Difference.Extra("feed", $"subject {row.Subject} number {row.Number}");
                }

                (subject, number, _) = row;
            }

            count = page.Count;
        }

        foreach (var (id, _) in unmatched.Where(pair => pair.Value != 0))
        {
            await foreach (var difference in CompareAsync(id, keys[id]))
            {
                yield return difference;
            }
        }
    }

    private async IAsyncEnumerable<Difference> CompareAsync(int id, string key)
    {
        var next = 1L;
        foreach (var (number, position) in await run.QueryAsync(OfSubject, row => (row.Long(0), row.Long(1)), id))
        {
            for (; next < number; next++)
            {
                yield return Difference.Missing("feed", $"{key}#{next}");
            }

            next = number + 1;
            if (!await ClaimsAsync(position, new(new(key), number)))
            {
                yield return new("feed", $"{key}#{number}", $"names record {position}, which does not have this number");
            }
        }

        for (var head = subjects.Find(key)!.Head; next <= head; next++)
        {
            yield return Difference.Missing("feed", $"{key}#{next}");
        }
    }

    private async ValueTask<bool> ClaimsAsync(long position, FeedNumber number) =>
        await run.QueryAsync(Claims, RecordColumns.Read, position) is [var record]
        && record.Subjects.Split(' ').Contains(number.ToString(), StringComparer.Ordinal);
}
