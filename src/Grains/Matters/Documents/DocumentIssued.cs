using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Matters.Documents;

/// <summary>
/// An official document went out. Its number is its place in the register's feed. The fields are what the officer wrote, so that
/// it can be printed again as it was; who brought the matter is not among them: that stays in the vault.
/// </summary>
[RecordType("document.issued")]
public sealed record DocumentIssued : IFact
{
    public required OfficialForm Form { get; init; }

    public required MatterKind Kind { get; init; }

    /// <summary>Null where the form goes to one party alone.</summary>
    public DocumentParty? To { get; init; }

    /// <summary>The office's mark on the day of issue; a later change of the setting renames no document.</summary>
    public required string Mark { get; init; }

    public required Delivery Delivery { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string Officer { get; init; }

    public ImmutableArray<DocumentField> Fields { get; init; } = [];

    public ImmutableArray<Concern> Concerns() => [Concern.Mention(DocumentNumber.Register(Kind, IssuedAt))];
}
