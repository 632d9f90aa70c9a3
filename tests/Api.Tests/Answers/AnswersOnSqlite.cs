namespace Oversight.Api.Tests.Answers;

public sealed class AnswersOnSqlite(SqliteSurveyBureau bureau) : AnswerStories(bureau), IClassFixture<SqliteSurveyBureau>;
