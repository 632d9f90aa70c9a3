using Oversight.Api.Tests.Answers;

namespace Oversight.Api.Tests.Photos;

public sealed class PhotoAccessOnSqlite(SqliteSurveyBureau bureau) : PhotoAccessStories(bureau), IClassFixture<SqliteSurveyBureau>;
