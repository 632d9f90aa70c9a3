using Oversight.Grains.Ledger;

namespace Oversight.Grains.Enterprises;

/// <summary>The command to say which enterprise a business under a local code is.</summary>
[GenerateSerializer, Immutable, Alias("oversight.MarkIdentified")]
public sealed record MarkIdentified([property: Id(0)] CommandKey Command, [property: Id(1)] string IdentifiedAs);
