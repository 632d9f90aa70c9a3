using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

internal sealed class QuestionnaireDirectory(ISqlReader sql) : IQuestionnaireDirectory
{
    private const string ById = $"SELECT {QuestionnaireColumns.Selected} FROM questionnaire q WHERE q.id = $1";

    private const string Page =
        $"""
        SELECT {QuestionnaireColumns.Selected} FROM questionnaire q
        WHERE q.changed_at <= $1 AND q.retired <= $2 ORDER BY q.changed_at DESC, q.id LIMIT $3 OFFSET $4
        """;

    private const string Version =
        $"SELECT {QuestionnaireColumns.SelectedVersion} FROM questionnaire_version v WHERE v.questionnaire = $1 AND v.version = $2";

    private const char List = 'q';

    public async Task<QuestionnaireRow?> FindAsync(string id) => (await sql.QueryAsync(ById, QuestionnaireColumns.Read, default, id)).SingleOrDefault();

    public async Task<QuestionnairePage> ListAsync(bool retired, int first, string? after)
    {
        // The second key counts the rows of this very microsecond that the page before had.
        var (before, skip) = after is null ? (long.MaxValue, 0L) : Cursor.Read(List, 2, after) is [var at, >= 0 and var shown] ? (at, shown) : (long.MaxValue, 0L);
        var rows = await sql.QueryAsync(Page, QuestionnaireColumns.Read, default, before, retired ? 1 : 0, first + 1L, skip);
        var items = rows.Take(first).ToList();
        if (items is not [.., var last])
        {
            return new([], false, null);
        }

        var end = Instant.ToMicroseconds(last.ChangedAt);
        var same = items.Count(row => row.ChangedAt == last.ChangedAt) + (end == before ? skip : 0);
        return new([.. items], rows.Count > first, Cursor.Write(List, end, same));
    }

    public async Task<QuestionnaireVersionRow?> FindVersionAsync(QuestionnaireVersion version) =>
        (await sql.QueryAsync(Version, QuestionnaireColumns.ReadVersion, default, version.Questionnaire, version.Version)).SingleOrDefault();
}
