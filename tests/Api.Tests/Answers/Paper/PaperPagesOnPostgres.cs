namespace Oversight.Api.Tests.Answers.Paper;

public sealed class PaperPagesOnPostgres(PostgresPaperBureau bureau) : PaperPageStories(bureau), IClassFixture<PostgresPaperBureau>;
