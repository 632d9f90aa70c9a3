using Oversight.Grains.Subjects;

namespace Oversight.Grains.Enterprises;

/// <summary>What a reader gets of an enterprise; <paramref name="FeedNumber"/> says how far it has been folded.</summary>
[GenerateSerializer, Immutable, Alias("oversight.EnterpriseProfile")]
public sealed record EnterpriseProfile(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] string? Street,
    [property: Id(3)] string? Address,
    [property: Id(4)] string? IdentifiedAs,
    [property: Id(5)] Profile Profile,
    [property: Id(6)] long FeedNumber)
{
    public static EnterpriseProfile? From(EnterpriseState state, long feedNumber) => state.Registration is not { } known
        ? null
        : new(known.Code, known.Name, known.Street, known.Address, state.IdentifiedAs, state.Profile, feedNumber);
}
