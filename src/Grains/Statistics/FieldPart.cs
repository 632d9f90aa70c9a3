using System.Collections.Immutable;

namespace Oversight.Grains.Statistics;

/// <summary>
/// What belongs to a field: the matters that somebody classified so, and of those that nobody classified, what these bodies have.
/// </summary>
/// <param name="Field">A code, or <see cref="StatisticsKeys.None"/> for what is in no field.</param>
/// <param name="Holders">An empty id stands for no body.</param>
public sealed record FieldPart(string Field, ImmutableArray<string> Holders)
{
    public bool Takes(string? field, string? holder) => field is null ? Holders.Contains(holder ?? string.Empty) : field == Field;
}
