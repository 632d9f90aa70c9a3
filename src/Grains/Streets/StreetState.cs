using System.Collections.Immutable;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Streets;

/// <summary>A street with its profile and its enterprises: a pure fold of its feed.</summary>
public sealed record StreetState : ISubjectState<StreetState>
{
    public static StreetState Empty { get; } = new();

    public string? Name { get; init; }

    public Profile Profile { get; init; } = Profile.Empty;

    /// <summary>By code: those registered here, and those that matters in this street concerned.</summary>
    public ImmutableDictionary<string, StreetEnterprise> Enterprises { get; init; } = ImmutableDictionary<string, StreetEnterprise>.Empty;

    public StreetState Apply(SubjectKey self, FeedEntry entry)
    {
        var profile = Profile.Apply(self, entry);
        var state = ReferenceEquals(profile, Profile) ? this : this with { Profile = profile };
        return entry.Stored.Fact switch
        {
            DivisionRegistered division => state with { Name = division.Name },
            EnterpriseRegistered enterprise => state with { Enterprises = Registered(enterprise, here: enterprise.Street == self.Code) },
            MatterReceived { Enterprise: { } code } received => state with { Enterprises = Count(Enterprises, code, received.EnterpriseName, 1) },
            MatterMoved moved => state with { Enterprises = Move(self.Code, moved) },
            _ => state,
        };
    }

    private static ImmutableDictionary<string, StreetEnterprise> Count(
        ImmutableDictionary<string, StreetEnterprise> enterprises, string code, string? name, int count)
    {
        var row = enterprises.GetValueOrDefault(code) ?? new StreetEnterprise(code, name ?? code, 0, Registered: false);
        row = row with { Received = row.Received + count };
        return row is { Received: 0, Registered: false } ? enterprises.Remove(code) : enterprises.SetItem(code, row);
    }

    private ImmutableDictionary<string, StreetEnterprise> Registered(EnterpriseRegistered enterprise, bool here)
    {
        var row = Enterprises.GetValueOrDefault(enterprise.Code) ?? new StreetEnterprise(enterprise.Code, enterprise.Name, 0, here);
        row = row with { Name = enterprise.Name, Registered = here };
        return row is { Received: 0, Registered: false } ? Enterprises.Remove(row.Code) : Enterprises.SetItem(row.Code, row);
    }

    private ImmutableDictionary<string, StreetEnterprise> Move(string street, MatterMoved moved)
    {
        var enterprises = Enterprises;
        if (moved.FromStreet == street && moved.FromEnterprise is not null)
        {
            enterprises = Count(enterprises, moved.FromEnterprise, null, -1);
        }

        return moved.ToStreet == street ? Count(enterprises, moved.ToEnterprise, moved.ToEnterpriseName, 1) : enterprises;
    }
}
