using System.Collections.Immutable;
using Oversight.Grains.Responses.Offline;

namespace Oversight.Grains.Responses;

/// <summary>How an interview went, beside what was said. For cleaning and for better questionnaires; nothing of it names a person.</summary>
public sealed record Paradata
{
    /// <summary>When the first page was begun; null in anonymous campaigns, where an exact time could be held against other records.</summary>
    public DateTimeOffset? Started { get; init; }

    /// <summary>Without breaks; null where nobody measured, as on paper.</summary>
    public int? Seconds { get; init; }

    public DeviceClass Device { get; init; }

    /// <summary>How often the person went away for more than a quarter of an hour.</summary>
    public int Breaks { get; init; }

    /// <summary>Set when the times, and the day of the response, are by the clock of a device without a connection; null for the server's.</summary>
    public DeviceClock? Clock { get; init; }

    /// <summary>In the order of the first visit.</summary>
    public ImmutableArray<PageTime> Pages { get; init; } = [];
}
