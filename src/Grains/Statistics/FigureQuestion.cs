using System.Collections.Immutable;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Statistics;

/// <summary>What the read side is asked: matters received from an instant until before another, as they stand at <paramref name="Now"/>.</summary>
public sealed record FigureQuestion(DateTimeOffset From, DateTimeOffset Until, DateTimeOffset Now, string Division)
{
    /// <summary>Only what has no street.</summary>
    public bool Unplaced { get; init; }

    public MatterKind? Kind { get; init; }

    public Source? Source { get; init; }

    /// <summary>The bodies that may have them; an empty id stands for no body. Null for any.</summary>
    public ImmutableArray<string>? Holders { get; init; }

    /// <summary>All of these have to take it.</summary>
    public ImmutableArray<FieldPart> Fields { get; init; } = [];

    /// <summary>Leaves out what is confidential.</summary>
    public bool WithoutConfidential { get; init; }
}
