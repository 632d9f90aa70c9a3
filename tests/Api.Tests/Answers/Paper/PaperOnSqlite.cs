namespace Oversight.Api.Tests.Answers.Paper;

public sealed class PaperOnSqlite(SqlitePaperBureau bureau) : PaperStories(bureau), IClassFixture<SqlitePaperBureau>;
