using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>One matter of a mixed submission: a complaint or a report.</summary>
public sealed record IntakePartInput
{
    public required MatterKind Kind { get; init; }

    public required string Content { get; init; }

    public Claim[]? Claims { get; init; }

    /// <summary>Of a report, for messages with the officer.</summary>
    public string? Password { get; init; }

    internal IntakePart ToPart() => new(Kind, Content, [.. Claims ?? []]) { Password = Password };
}
