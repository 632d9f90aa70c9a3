using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Subjects;

/// <summary>Turns feed entries into the lines of a timeline.</summary>
public static class Timeline
{
    public static ImmutableArray<TimelineEntry> Lines(IEnumerable<FeedEntry> entries) =>
        [.. entries.Where(entry => entry.Stored.Fact is ICountedFact).Select(entry => Line((ICountedFact)entry.Stored.Fact, entry))];

    public static TimelineEntry Line(ICountedFact fact, FeedEntry entry)
    {
        var line = fact.Line();
        return line with
        {
            Number = line.Number ?? MatterNumber.Of(entry.Stored),
            FeedNumber = entry.Number,
            RecordedAt = entry.Stored.At,
        };
    }
}
