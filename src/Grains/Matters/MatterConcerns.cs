using System.Collections.Immutable;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters;

/// <summary>The enterprise and the street that a matter counts on.</summary>
internal static class MatterConcerns
{
    public static ImmutableArray<Concern> Of(string? enterprise, string? street, Channel channel, ChannelTally delta)
    {
        var concerns = ImmutableArray.CreateBuilder<Concern>(3);
        if (enterprise is not null)
        {
            concerns.Add(new(SubjectKey.Enterprise(enterprise), channel, delta));
        }

        if (street is not null)
        {
            concerns.Add(new(SubjectKey.Street(street), channel, delta));
        }

        return concerns.ToImmutable();
    }
}
