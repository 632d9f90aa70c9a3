using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Ledger;
using Oversight.Grains.Network;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Grains.Streets;
using Oversight.Grains.Vault;
using Oversight.Grains.Responses.Contacts;
using Oversight.Grains.Responses.Paper;

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

    public required IReadOnlyCollection<FiguresChange> Figures { get; init; }

    public required IReadOnlyList<NoticeChange> Notices { get; init; }

    public required IReadOnlyCollection<EnterpriseChange> Enterprises { get; init; }

    public required NameChanges Names { get; init; }

    public required IReadOnlyCollection<DivisionRow> Divisions { get; init; }

    public required IReadOnlyCollection<BodyRow> Bodies { get; init; }

    public required IReadOnlyCollection<QuestionnaireRow> Questionnaires { get; init; }

    /// <summary>Each is new: a frozen version never changes.</summary>
    public required IReadOnlyList<QuestionnaireVersionRow> QuestionnaireVersions { get; init; }

    public IReadOnlyCollection<CampaignChange> Campaigns { get; init; } = [];

    public IReadOnlyCollection<WaveRow> Waves { get; init; } = [];

    public IReadOnlyCollection<InvitationRow> Invitations { get; init; } = [];

    public required IReadOnlyList<SealedPerson> People { get; init; }

    public required IReadOnlyCollection<ContactRow> Contacts { get; init; }

    /// <summary>Each is new: a batch never changes.</summary>
    public IReadOnlyCollection<PaperBatchRow> PaperBatches { get; init; } = [];

    public IReadOnlyCollection<PaperFormRow> PaperForms { get; init; } = [];

    public required IReadOnlyList<ResponseChange> Responses { get; init; }

    public required IReadOnlyCollection<QuotaChange> Quotas { get; init; }

    /// <summary>True when an earlier attempt, whose outcome was unknown, turned out to be committed.</summary>
    public bool IsCommitted { get; init; }

    public bool HasWrites => Records.Count > 0 && !IsCommitted;
}
