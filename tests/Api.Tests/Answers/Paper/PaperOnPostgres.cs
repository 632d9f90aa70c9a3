namespace Oversight.Api.Tests.Answers.Paper;

public sealed class PaperOnPostgres(PostgresPaperBureau bureau) : PaperStories(bureau), IClassFixture<PostgresPaperBureau>;
