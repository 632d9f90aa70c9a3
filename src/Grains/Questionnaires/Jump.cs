using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires;

/// <summary>What comes after a question when a condition is true. What lies between is hidden.</summary>
public sealed record Jump
{
    public required Expression If { get; init; }

    public JumpKind Then { get; init; }

    /// <summary>For <see cref="JumpKind.GoTo"/>: the code of a page, group or question further down.</summary>
    public string? To { get; init; }

    /// <summary>For <see cref="JumpKind.ScreenOut"/>: what the person reads.</summary>
    public Texts Message { get; init; } = Texts.None;
}
