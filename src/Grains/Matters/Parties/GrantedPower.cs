using System.Collections.Immutable;

namespace Oversight.Grains.Matters.Parties;

/// <summary>
/// What a power of attorney says (Order 121 art 11): for which complainant, in which matters, with which special powers, from
/// which day to which, both included. Without special powers it is a general one. Who the agent is stands in the vault.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.GrantedPower")]
public sealed record GrantedPower(
    [property: Id(0)] int For,
    [property: Id(1)] string Matters,
    [property: Id(2)] ImmutableArray<Disposal> Powers,
    [property: Id(3)] DateOnly From,
    [property: Id(4)] DateOnly To);
