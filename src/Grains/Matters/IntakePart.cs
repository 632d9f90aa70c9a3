using System.Collections.Immutable;

namespace Oversight.Grains.Matters;

/// <summary>What one matter of a mixed submission is about; the business and the person are those of the whole.</summary>
public sealed record IntakePart(MatterKind Kind, string Content, ImmutableArray<Claim> Claims)
{
    public string? Password { get; init; }
}
