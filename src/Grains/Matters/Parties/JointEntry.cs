using System.Collections.Immutable;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters.Parties;

/// <summary>
/// Who complains together with the reporter, who is complainant 1; the first of <paramref name="Others"/> is complainant 2.
/// Representatives are named by these numbers.
/// </summary>
public sealed record JointEntry(ImmutableArray<Person> Others, ImmutableArray<int> Representatives);
