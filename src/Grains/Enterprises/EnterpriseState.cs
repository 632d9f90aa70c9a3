using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Enterprises;

/// <summary>An enterprise with its profile: a pure fold of its feed.</summary>
public sealed record EnterpriseState : ISubjectState<EnterpriseState>
{
    public static EnterpriseState Empty { get; } = new();

    /// <summary>Null until the enterprise is registered.</summary>
    public EnterpriseRegistered? Registration { get; init; }

    /// <summary>The version of the enterprise's own stream.</summary>
    public int StreamVersion { get; init; }

    /// <summary>The enterprise that this business turned out to be.</summary>
    public string? IdentifiedAs { get; init; }

    public Profile Profile { get; init; } = Profile.Empty;

    public EnterpriseState Apply(SubjectKey self, FeedEntry entry) => entry.Stored.Fact switch
    {
        EnterpriseRegistered registered => this with { Registration = registered, StreamVersion = entry.Stored.Version },
        BusinessIdentified identified => this with { IdentifiedAs = identified.IdentifiedAs, StreamVersion = entry.Stored.Version },
        _ => this with { Profile = Profile.Apply(self, entry) },
    };
}
