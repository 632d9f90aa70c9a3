using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>Which matters to list.</summary>
public sealed record MatterFilter
{
    public MatterKind? Kind { get; init; }

    public MatterStatus? State { get; init; }

    /// <summary>A street's nine digits, or the beginning of them.</summary>
    public string? Street { get; init; }

    public string? Enterprise { get; init; }

    /// <summary>Only those that the caller handles.</summary>
    public bool? Mine { get; init; }
}
