using Oversight.Grains.Ledger;

namespace Oversight.Grains.Enterprises;

/// <summary>The command to state what is known of an enterprise.</summary>
[GenerateSerializer, Immutable, Alias("oversight.RegisterEnterprise")]
public sealed record RegisterEnterprise(
    [property: Id(0)] CommandKey Command,
    [property: Id(1)] string Code,
    [property: Id(2)] string Name,
    [property: Id(3)] string? Address,
    [property: Id(4)] string? Street)
{
    [Id(5)]
    public DateOnly? RegisteredOn { get; init; }

    [Id(6)]
    public string? EnterpriseType { get; init; }

    [Id(7)]
    public string? Scope { get; init; }
}
