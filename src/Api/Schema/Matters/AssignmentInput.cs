using Oversight.Grains.Matters.Steps;

namespace Oversight.Api.Schema.Matters;

/// <summary>The unit that answers, and those whose opinions it waits for.</summary>
public sealed record AssignmentInput
{
    public required string Main { get; init; }

    public string[]? CoUnits { get; init; }

    internal Assignment ToAssignment() => new(Main, [.. CoUnits ?? []]);
}
