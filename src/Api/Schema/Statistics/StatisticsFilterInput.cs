using GraphQL;
using Oversight.Grains.Matters;
using Oversight.Grains.Statistics;

namespace Oversight.Api.Schema.Statistics;

/// <summary>Which matters to count.</summary>
[Name("StatisticsFilter")]
public sealed record StatisticsFilterInput
{
    public MatterKind? Kind { get; init; }

    /// <summary>The channel of entry.</summary>
    public Source? Source { get; init; }

    /// <summary>A street's nine digits, or the beginning of them.</summary>
    public string? Street { get; init; }

    /// <summary>The id of a body: what it has and what the bodies below it have; "-" for what no body has.</summary>
    public string? Body { get; init; }

    /// <summary>The two digits of a field; "-" for what is in none.</summary>
    public string? Field { get; init; }

    internal StatisticsFilter For(Period period) => new(period, Street ?? string.Empty) { Kind = Kind, Source = Source, Body = Body, Field = Field };
}
