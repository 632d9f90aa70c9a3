using System.Collections.Immutable;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Ledger;

/// <summary>
/// One decided command: the facts for one stream, with the read-side rows as they stand after it and the sealed people it
/// brings. All of it is committed together or not at all.
/// </summary>
public sealed record AppendRequest
{
    public required string Stream { get; init; }

    /// <summary>The version that the decision was made on; 0 for a new stream.</summary>
    public required int ExpectedVersion { get; init; }

    public required CommandKey Command { get; init; }

    /// <summary>A keyed hash of the command's content: tells a repeat from a different command under the same id.</summary>
    public required string Digest { get; init; }

    public required ImmutableArray<IFact> Facts { get; init; }

    public ImmutableArray<IReadRow> Rows { get; init; } = [];

    public ImmutableArray<SealedPerson> People { get; init; } = [];

    /// <summary>Places of quotas that it takes, all or none; exactly those that its facts name, see <see cref="IClaimingFact"/>.</summary>
    public ImmutableArray<QuotaClaim> Claims { get; init; } = [];
}
