using Oversight.Grains.Ledger;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>A questionnaire on the read side, for lists: all but the texts of its draft.</summary>
public sealed record QuestionnaireRow : IReadRow
{
    public required string Id { get; init; }

    /// <summary>The version of the stream, not of the questionnaire.</summary>
    public required int StreamVersion { get; init; }

    public required Texts Title { get; init; }

    public required string DefaultLanguage { get; init; }

    /// <summary>Separated by spaces, in the order of the draft.</summary>
    public required string Languages { get; init; }

    /// <summary>How many questions the draft has.</summary>
    public required int Questions { get; init; }

    /// <summary>Of the draft, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>The latest frozen version; 0 when nothing was published yet.</summary>
    public required int Published { get; init; }

    /// <summary>The revision that became it; an older one than <see cref="Revision"/> means that the draft has moved on.</summary>
    public required int PublishedRevision { get; init; }

    /// <summary>No new campaign takes it; what was published stays readable.</summary>
    public required bool Retired { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public required string ChangedBy { get; init; }
}
