using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Streets;

/// <summary>
/// An administrative division became known or was renamed: a province (2 digits), city (4), district or county (6) or street,
/// town or township (9 digits, GB/T 2260 and its extension). Only a street is a subject with a profile.
/// </summary>
[RecordType("division.registered")]
public sealed record DivisionRegistered(string Code, string Name) : IFact
{
    public const int StreetCodeLength = 9;

    public ImmutableArray<Concern> Concerns() =>
        Code.Length == StreetCodeLength ? [Concern.Mention(SubjectKey.Street(Code))] : [];
}
