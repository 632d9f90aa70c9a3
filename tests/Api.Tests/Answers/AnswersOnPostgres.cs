namespace Oversight.Api.Tests.Answers;

public sealed class AnswersOnPostgres(PostgresSurveyBureau bureau) : AnswerStories(bureau), IClassFixture<PostgresSurveyBureau>;
