using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters;

/// <summary>A checked submission on its way to a matter: whom it concerns, under which command, with the digest of all that was handed in.</summary>
public sealed record Entry(Submission Submission, MatterTarget Target, CommandKey Command, string Digest)
{
    public string? SplitFrom { get; init; }
}
