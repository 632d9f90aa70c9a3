using Dapper;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Responses.Paper;
using Oversight.Storage.Engines;
using Oversight.Storage.Sql;

namespace Oversight.Storage.Responses.Paper;

/// <summary>The table of what was entered from paper and is no response yet. A clerk makes one in a minute: nothing gathers here.</summary>
internal sealed class PaperSheets(Database database, ISqlReader sql) : IPaperSheets
{
    private const string Save =
        "INSERT INTO paper_sheet (campaign, number, id, answers, left_blank) VALUES (@campaign, @number, @id, @answers, @blank) ON CONFLICT (campaign, number, id) DO NOTHING";

    private const string One = "SELECT answers, left_blank FROM paper_sheet WHERE campaign = $1 AND number = $2 AND id = $3";

    public Task SaveAsync(PaperSheet sheet) => database.UseAsync(connection => connection.ExecuteAsync(
        Save, new { campaign = sheet.Campaign, number = sheet.Number, id = sheet.Id, answers = sheet.Answers.Write(), blank = (short)(sheet.LeftBlank ? 1 : 0) }));

    public async Task<PaperSheet?> FindAsync(string campaign, int number, string id) =>
        (await sql.QueryAsync(One, row => new PaperSheet(campaign, number, id, Answers.Read(row.Text(0)), row.Integer(1) != 0), default, campaign, number, id)) is [var sheet] ? sheet : null;

    public Task DeleteAsync(string campaign, int number) => database.UseAsync(connection =>
        connection.ExecuteAsync("DELETE FROM paper_sheet WHERE campaign = @campaign AND number = @number", new { campaign, number }));

    public Task DeleteAllAsync(string campaign) => database.UseAsync(connection =>
        connection.ExecuteAsync("DELETE FROM paper_sheet WHERE campaign = @campaign", new { campaign }));

    public async Task<IReadOnlyList<string>> ListCampaignsAsync() =>
        await sql.QueryAsync("SELECT DISTINCT campaign FROM paper_sheet ORDER BY 1", row => row.Text(0), default);
}
