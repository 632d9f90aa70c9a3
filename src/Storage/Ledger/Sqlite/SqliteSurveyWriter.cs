using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Ledger;
using Oversight.Storage.Ledger.Planning;
using Oversight.Storage.ReadSide;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Ledger.Sqlite;

/// <summary>The part of a plan that belongs to surveys: questionnaires, campaigns, invitations, responses.</summary>
internal static class SqliteSurveyWriter
{
    private const string Questionnaire =
        """
        INSERT INTO questionnaire (id, stream_version, title, default_language, languages, questions, revision, published, published_revision, retired, changed_at, changed_by)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET stream_version = excluded.stream_version, title = excluded.title, default_language = excluded.default_language,
          languages = excluded.languages, questions = excluded.questions, revision = excluded.revision, published = excluded.published,
          published_revision = excluded.published_revision, retired = excluded.retired, changed_at = excluded.changed_at, changed_by = excluded.changed_by
        """;

    private const string QuestionnaireVersion =
        "INSERT INTO questionnaire_version (questionnaire, version, revision, hash, text, at, by_whom) VALUES (?, ?, ?, ?, ?, ?, ?)";

    private const string Campaign =
        """
        INSERT INTO campaign (seq, version, stage, id, area, data) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (seq) DO UPDATE SET version = excluded.version, stage = excluded.stage, area = excluded.area, data = excluded.data
        """;

    private const string Wave =
        """
        INSERT INTO wave (campaign, number, version, opened_at, completed_at, invited, strata) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (campaign, number) DO UPDATE SET version = excluded.version, opened_at = excluded.opened_at,
          completed_at = excluded.completed_at, invited = excluded.invited, strata = excluded.strata
        """;

    private const string Invitation =
        """
        INSERT INTO invitation (campaign, wave, number, token_hash, stratum, unit, enterprise, street, language, contact)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private const string Response =
        """
        INSERT INTO response (seq, id, campaign, wave, status, mode, language, stratum, street, enterprise, invitation)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private const string Contact =
        """
        INSERT INTO contact (campaign, wave, number, attempts, stratum, outcome, account, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (campaign, wave, number) DO UPDATE SET attempts = excluded.attempts, stratum = excluded.stratum,
          outcome = excluded.outcome, account = excluded.account, at = excluded.at
        """;

    private const string Draft = "DELETE FROM response_draft WHERE id = ?";

    public static void Write(SqliteSession session, BatchPlan plan)
    {
        WriteQuestionnaires(session, plan);
        WriteCampaigns(session, plan);
        WriteResponses(session, plan);
        SqlitePaperWriter.Write(session, plan);
    }

    private static void WriteQuestionnaires(SqliteSession session, BatchPlan plan)
    {
        foreach (var row in plan.Questionnaires)
        {
            session[Questionnaire].Bind(row.Id).Bind(row.StreamVersion).Bind(QuestionnaireColumns.Title(row)).Bind(row.DefaultLanguage).Bind(row.Languages)
                .Bind(row.Questions).Bind(row.Revision).Bind(row.Published).Bind(row.PublishedRevision).Bind(row.Retired ? 1 : 0)
                .Bind(Instant.ToMicroseconds(row.ChangedAt)).Bind(row.ChangedBy).Execute();
        }

        foreach (var row in plan.QuestionnaireVersions)
        {
            session[QuestionnaireVersion].Bind(row.Questionnaire).Bind(row.Version).Bind(row.Revision).Bind(row.Hash).Bind(row.Text)
                .Bind(Instant.ToMicroseconds(row.At)).Bind(row.By).Execute();
        }
    }

    private static void WriteCampaigns(SqliteSession session, BatchPlan plan)
    {
        var campaigns = session[Campaign];
        foreach (var change in plan.Campaigns)
        {
            campaigns.Bind(change.Seq).Bind(change.Row.Version).Bind((int)change.Row.Stage).Bind(change.Row.Id).Bind(change.Row.Area).Bind(change.Data).Execute();
        }

        var waves = session[Wave];
        foreach (var row in plan.Waves)
        {
            waves.Bind(row.Campaign).Bind(row.Number).Bind(row.Version).Bind(Instant.ToMicroseconds(row.OpenedAt))
                .Bind(Instant.ToMicroseconds(row.CompletedAt)).Bind(row.Invited).Bind(CampaignColumns.WriteStrata(row)).Execute();
        }

        var invitations = session[Invitation];
        foreach (var row in plan.Invitations)
        {
            invitations.Bind(row.Campaign).Bind(row.Wave).Bind(row.Number).Bind(row.TokenHash).Bind(row.Stratum).Bind(row.Unit)
                .Bind(row.Enterprise).Bind(row.Street).Bind(row.Language).Bind(row.Contact).Execute();
        }
    }

    private static void WriteResponses(SqliteSession session, BatchPlan plan)
    {
        var (responses, drafts) = (session[Response], session[Draft]);
        foreach (var (seq, row) in plan.Responses)
        {
            responses.Bind(seq).Bind(row.Id).Bind(row.Campaign).Bind(row.Wave).Bind((int)row.Status).Bind((int)row.Mode).Bind(row.Language)
                .Bind(row.Stratum).Bind(row.Street).Bind(row.Enterprise).Bind((long?)row.Invitation).Execute();
            drafts.Bind(row.Id).Execute();
        }

        var contacts = session[Contact];
        foreach (var row in plan.Contacts)
        {
            contacts.Bind(row.Campaign).Bind(row.Wave).Bind(row.Number).Bind(row.Attempts).Bind(row.Stratum).Bind((int)row.Outcome).Bind(row.By)
                .Bind(Instant.ToMicroseconds(row.At)).Execute();
        }
    }
}
