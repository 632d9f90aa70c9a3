using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;
using Oversight.Grains.Vault;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>Everything that a batch writes, and the answer to each of its requests in their order.</summary>
internal sealed record BatchPlan
{
    public required IReadOnlyList<AppendOutcome> Outcomes { get; init; }

    /// <summary>The head after the batch.</summary>
    public required LedgerHead Head { get; init; }

    public required IReadOnlyList<PlannedRecord> Records { get; init; }

    public required IReadOnlyCollection<SubjectChange> Subjects { get; init; }

    public required IReadOnlyList<FeedStep> Feed { get; init; }

    public required IReadOnlyCollection<MatterChange> Matters { get; init; }

    public required IReadOnlyCollection<EnterpriseChange> Enterprises { get; init; }

    public required NameChanges Names { get; init; }

    public required IReadOnlyCollection<DivisionRow> Divisions { get; init; }

    public required IReadOnlyList<SealedPerson> People { get; init; }

    /// <summary>True when an earlier attempt, whose outcome was unknown, turned out to be committed.</summary>
    public bool IsCommitted { get; init; }

    public bool HasWrites => Records.Count > 0 && !IsCommitted;
}
