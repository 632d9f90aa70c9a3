using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires;

/// <summary>A condition that an answer must not break: false refuses it, unknown does not. <c>this</c> is the answer.</summary>
public sealed record Check
{
    public required Expression Condition { get; init; }

    public Texts Message { get; init; } = Texts.None;
}
