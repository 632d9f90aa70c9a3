using System.Text.Json;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

internal static class QuestionnaireColumns
{
    public const string Selected =
        """
        q.id, q.stream_version, q.title, q.default_language, q.languages, q.questions, q.revision, q.published, q.published_revision,
        q.retired, q.changed_at, q.changed_by
        """;

    public const string SelectedVersion = "v.questionnaire, v.version, v.revision, v.hash, v.text, v.at, v.by_whom";

    public static string Title(QuestionnaireRow row) => JsonSerializer.Serialize(row.Title, QuestionnaireJson.Options);

    public static QuestionnaireRow Read(ISqlRow row) => new()
    {
        Id = row.Text(0),
        StreamVersion = row.Integer(1),
        Title = JsonSerializer.Deserialize<Texts>(row.Text(2), QuestionnaireJson.Options) ?? Texts.None,
        DefaultLanguage = row.Text(3),
        Languages = row.Text(4),
        Questions = row.Integer(5),
        Revision = row.Integer(6),
        Published = row.Integer(7),
        PublishedRevision = row.Integer(8),
        Retired = row.Integer(9) != 0,
        ChangedAt = Instant.FromMicroseconds(row.Long(10)),
        ChangedBy = row.Text(11),
    };

    public static QuestionnaireVersionRow ReadVersion(ISqlRow row) =>
        new(row.Text(0), row.Integer(1), row.Integer(2), row.Text(3), row.Text(4), Instant.FromMicroseconds(row.Long(5)), row.Text(6));
}
