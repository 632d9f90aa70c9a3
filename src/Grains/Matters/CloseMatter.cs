using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>The command of the handling officer to close a matter.</summary>
[GenerateSerializer, Immutable, Alias("oversight.CloseMatter")]
public sealed record CloseMatter(
    [property: Id(0)] CommandKey Command,
    [property: Id(1)] Caller Caller,
    [property: Id(2)] MatterOutcome Outcome,
    [property: Id(3)] string? Note)
{
    public string Digest => $"close {Outcome} {Note}";
}
