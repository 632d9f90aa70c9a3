using System.Collections.Immutable;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Questionnaires.Library;

/// <summary>A questionnaire of the library: a pure fold of its stream.</summary>
public sealed record QuestionnaireState
{
    public required string Id { get; init; }

    public int StreamVersion { get; init; }

    public int Revision { get; init; }

    /// <summary>The text of the last revision.</summary>
    public string Draft { get; init; } = string.Empty;

    public ImmutableArray<QuestionnaireVersionRow> Versions { get; init; } = [];

    public bool Retired { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public string ChangedBy { get; init; } = string.Empty;

    public static QuestionnaireState? Apply(QuestionnaireState? state, StoredFact stored) => Apply(state, stored.Fact, stored.Version, stored.Actor);

    public static QuestionnaireState? Apply(QuestionnaireState? state, IFact fact, int version, string actor) => (state, fact) switch
    {
        (_, QuestionnaireCreated created) => new() { Id = created.Id, StreamVersion = version, ChangedAt = created.At, ChangedBy = actor },
        ({ } known, DraftSaved saved) => known with
        {
            StreamVersion = version, Revision = saved.Revision, Draft = saved.Draft, ChangedAt = saved.At, ChangedBy = actor,
        },
        ({ } known, QuestionnairePublished published) => known with
        {
            StreamVersion = version,
            Versions = known.Versions.Add(new(known.Id, published.Version, published.Revision, published.Hash, published.Text, published.At, actor)),
            ChangedAt = published.At,
            ChangedBy = actor,
        },
        ({ } known, QuestionnaireRetired retired) => known with { StreamVersion = version, Retired = true, ChangedAt = retired.At, ChangedBy = actor },
        _ => state,
    };

    public static QuestionnaireState? Fold(IEnumerable<StoredFact> stream) => stream.Aggregate<StoredFact, QuestionnaireState?>(null, Apply);

    public QuestionnaireRow ToRow()
    {
        var draft = QuestionnaireJson.Read(Draft);
        return new()
        {
            Id = Id,
            StreamVersion = StreamVersion,
            Title = draft.Title,
            DefaultLanguage = draft.DefaultLanguage,
            Languages = string.Join(' ', draft.Languages),
            Questions = draft.Questions.Count(),
            Revision = Revision,
            Published = Versions is [.., var last] ? last.Version : 0,
            PublishedRevision = Versions is [.., var latest] ? latest.Revision : 0,
            Retired = Retired,
            ChangedAt = ChangedAt,
            ChangedBy = ChangedBy,
        };
    }
}
