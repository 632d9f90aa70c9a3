using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Verification;

/// <summary>
/// Compares the search by name with the enterprises, which were compared with the ledger before: the pairs of each name, and
/// how many names have each pair and each character.
/// </summary>
internal sealed class NameCheck(VerificationRun run)
{
    private const int PageSize = 20_000;

    private const string Enterprises =
        "SELECT id, folded, street FROM enterprise WHERE id > $1 ORDER BY id LIMIT 20000";

    private const string Pairs =
        """
        SELECT gram, enterprise, street FROM name_gram
        WHERE (gram, enterprise) > ($1, $2) ORDER BY gram, enterprise LIMIT 20000
        """;

    private const string Counts = "SELECT gram, count FROM gram WHERE gram > $1 ORDER BY gram LIMIT 20000";

    public async IAsyncEnumerable<Difference> RunAsync()
    {
        var (sums, counts) = await ExpectAsync();
        await foreach (var difference in ComparePairsAsync(sums))
        {
            yield return difference;
        }

        await foreach (var difference in CompareCountsAsync(counts))
        {
            yield return difference;
        }
    }

    private async Task<(Dictionary<int, ulong> Sums, Dictionary<string, int> Counts)> ExpectAsync()
    {
        var sums = new Dictionary<int, ulong>();
        var counts = new Dictionary<string, int>();
        var id = 0;
        for (var count = PageSize; count == PageSize;)
        {
            var page = await run.QueryAsync(Enterprises, row => (Id: row.Integer(0), Folded: row.Text(1), Street: row.IsNull(2) ? string.Empty : row.Text(2)), id);
            foreach (var row in page)
            {
                var sum = 0UL;
                foreach (var pair in NameGrams.Pairs(row.Folded))
                {
                    sum += RowHash.Of(pair, row.Street);
                }

                foreach (var gram in NameGrams.Counted(row.Folded))
                {
                    counts[gram] = counts.GetValueOrDefault(gram) + 1;
                }

                sums.Add(row.Id, sum);
                id = row.Id;
            }

            count = page.Count;
        }

        return (sums, counts);
    }

    private async IAsyncEnumerable<Difference> ComparePairsAsync(Dictionary<int, ulong> sums)
    {
        var (gram, enterprise) = (string.Empty, 0);
        for (var count = PageSize; count == PageSize;)
        {
            var page = await run.QueryAsync(Pairs, row => (Gram: row.Text(0), Enterprise: row.Integer(1), Street: row.Text(2)), gram, enterprise);
            foreach (var row in page)
            {
                if (sums.TryGetValue(row.Enterprise, out var sum))
                {
                    sums[row.Enterprise] = sum - RowHash.Of(row.Gram, row.Street);
                }
                else
                {
                    yield return Difference.Extra("name_gram", $"{row.Gram} of enterprise {row.Enterprise}");
                }

                (gram, enterprise, _) = row;
            }

            count = page.Count;
        }

        foreach (var (id, _) in sums.Where(pair => pair.Value != 0))
        {
            yield return new("name_gram", $"enterprise {id}", "its pairs are not those of its name and street");
        }
    }

    private async IAsyncEnumerable<Difference> CompareCountsAsync(Dictionary<string, int> counts)
    {
        var gram = string.Empty;
        for (var count = PageSize; count == PageSize;)
        {
            var page = await run.QueryAsync(Counts, row => (Gram: row.Text(0), Count: row.Integer(1)), gram);
            foreach (var row in page)
            {
                gram = row.Gram;
                counts.Remove(row.Gram, out var expected);
                if (row.Count != expected)
                {
                    yield return Difference.Unequal("gram", row.Gram, $"{expected}", $"{row.Count}");
                }
            }

            count = page.Count;
        }

        foreach (var missing in counts.Keys)
        {
            yield return Difference.Missing("gram", missing);
        }
    }
}
