namespace Oversight.Api.Tests.Answers.Paper;

public sealed class PaperPagesOnSqlite(SqlitePaperBureau bureau) : PaperPageStories(bureau), IClassFixture<SqlitePaperBureau>;
