using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Enterprises;

/// <summary>An enterprise with its profile: a pure fold of its feed.</summary>
[GenerateSerializer, Immutable, Alias("oversight.EnterpriseState")]
public sealed record EnterpriseState : ISubjectState<EnterpriseState>
{
    public static EnterpriseState Empty { get; } = new();

    /// <summary>Null until the enterprise is registered.</summary>
    [Id(0)]
    public EnterpriseRegistered? Registration { get; init; }

    /// <summary>The version of the enterprise's own stream.</summary>
    [Id(1)]
    public int StreamVersion { get; init; }

    /// <summary>The enterprise that this business turned out to be.</summary>
    [Id(2)]
    public string? IdentifiedAs { get; init; }

    [Id(3)]
    public Profile Profile { get; init; } = Profile.Empty;

    public EnterpriseState Apply(SubjectKey self, FeedEntry entry) => entry.Stored.Fact switch
    {
        EnterpriseRegistered registered => this with { Registration = registered, StreamVersion = entry.Stored.Version },
        BusinessIdentified identified => this with { IdentifiedAs = identified.IdentifiedAs, StreamVersion = entry.Stored.Version },
        _ => this with { Profile = Profile.Apply(self, entry) },
    };
}
