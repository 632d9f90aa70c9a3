using Oversight.Grains.Subjects;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Verification;

/// <summary>Compares the table of subjects with what the records make of them: ids, heads, tallies.</summary>
internal sealed class SubjectCheck(VerificationRun run, SubjectLedger subjects)
{
    private const int PageSize = 5_000;

    private const string Page =
        """
        SELECT id, key, head, received, government_received, government_open, government_closed,
          legislature_received, legislature_open, legislature_closed, media_received, media_open, media_closed,
          consumers_received, consumers_open, consumers_closed
        FROM subject WHERE id > $1 ORDER BY id LIMIT 5000
        """;

    public async IAsyncEnumerable<Difference> RunAsync()
    {
        var seen = new HashSet<string>();
        var id = 0;
        for (var count = PageSize; count == PageSize;)
        {
            var page = await run.QueryAsync(Page, Read, id);
            foreach (var row in page)
            {
                seen.Add(row.Key);
                id = row.Id;
                if (Compare(row) is { } difference)
                {
                    yield return difference;
                }
            }

            count = page.Count;
        }

        foreach (var key in subjects.All.Keys.Where(key => !seen.Contains(key)))
        {
            yield return Difference.Missing("subject", key);
        }
    }

    private Difference? Compare(SubjectRow row)
    {
        if (subjects.Find(row.Key) is not { } totals)
        {
            return Difference.Extra("subject", row.Key);
        }

        var expected = new SubjectRow(totals.Id, row.Key, totals.Head, totals.Tallies.Total().Received, totals.Tallies);
        return row == expected ? null : Difference.Unequal("subject", row.Key, expected.ToString(), row.ToString());
    }

    private static SubjectRow Read(ISqlRow row) => new(
        row.Integer(0), row.Text(1), row.Long(2), row.Integer(3), new(Tally(row, 4), Tally(row, 7), Tally(row, 10), Tally(row, 13)));

    private static ChannelTally Tally(ISqlRow row, int column) => new(row.Integer(column), row.Integer(column + 1), row.Integer(column + 2));
}
