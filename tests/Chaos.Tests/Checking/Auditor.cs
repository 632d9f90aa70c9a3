using Oversight.Chaos.Tests.Submissions;

namespace Oversight.Chaos.Tests.Checking;

/// <summary>Compares what the submitters hold with what the system says: every receipt everywhere, once, and nothing else.</summary>
internal static class Auditor
{
    /// <param name="journal">Everything that was submitted, all of it acknowledged.</param>
    /// <param name="books">What the system says.</param>
    /// <param name="streetOf">The street of an enterprise.</param>
    public static IReadOnlyList<string> Differences(Journal journal, Books books, Func<string, string> streetOf)
    {
        var held = journal.Acknowledged.ToList();
        var commands = held.Select(entry => entry.Complaint.CommandId).ToList();
        return
        [
            .. journal.Contradictions,
            .. Exactly("numbers", held.Select(entry => entry.Answer.Number).Distinct(), held.Select(entry => entry.Answer.Number)),
            .. Exactly("receipts", held.Select(entry => entry.Answer.Receipt).Distinct(), held.Select(entry => entry.Answer.Receipt)),
            .. Exactly("ledger", commands, books.Ledger),
            .. Exactly("list of matters", held.Select(entry => entry.Answer.Number), books.Listed),
            .. held.GroupBy(entry => entry.Complaint.Enterprise).SelectMany(own => Exactly(
                $"timeline of {own.Key}", own.Select(entry => entry.Complaint.CommandId), books.Timelines.GetValueOrDefault(own.Key, []))),
            .. Counts("enterprise", held.CountBy(entry => entry.Complaint.Enterprise), books.Enterprises),
            .. Counts("street", held.CountBy(entry => streetOf(entry.Complaint.Enterprise)), books.Streets),
            .. held.Where(entry => books.Tracked.GetValueOrDefault(entry.Answer.Receipt) != entry.Answer.Number)
                .Select(entry => $"tracking {entry.Answer.Number} shows {books.Tracked.GetValueOrDefault(entry.Answer.Receipt) ?? "nothing"}"),
        ];
    }

    private static IEnumerable<string> Exactly(string place, IEnumerable<string> expected, IEnumerable<string> found)
    {
        var counts = found.CountBy(name => name).ToDictionary();
        foreach (var name in expected)
        {
            counts.Remove(name, out var count);
            if (count != 1)
            {
                yield return $"{place}: {name} is there {count} times";
            }
        }

        foreach (var (name, count) in counts)
        {
            yield return $"{place}: {name} is there {count} times, and nobody submitted it";
        }
    }

    private static IEnumerable<string> Counts(
        string place, IEnumerable<KeyValuePair<string, int>> expected, IReadOnlyDictionary<string, int> found) =>
        from pair in expected
        let count = found.GetValueOrDefault(pair.Key)
        where count != pair.Value
        select $"{place} {pair.Key}: counts {count} of {pair.Value}";
}
