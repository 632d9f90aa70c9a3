using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires;

/// <summary>One thing to choose, or one row of a matrix.</summary>
public sealed record Option
{
    /// <summary>Unique in its list; what is stored.</summary>
    public required string Code { get; init; }

    public Texts Text { get; init; } = Texts.None;

    /// <summary>Multiple: excludes every other option (none of these).</summary>
    public bool Exclusive { get; init; }

    /// <summary>Asks for words of one's own beside it.</summary>
    public bool Other { get; init; }

    /// <summary>Keeps its place in a random order.</summary>
    public bool Fixed { get; init; }

    /// <summary>Offered when this is true; null always.</summary>
    public Expression? ShowIf { get; init; }
}
