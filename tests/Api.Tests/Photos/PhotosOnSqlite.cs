using Oversight.Api.Tests.Answers;

namespace Oversight.Api.Tests.Photos;

public sealed class PhotosOnSqlite(SqliteSurveyBureau bureau) : PhotoStories(bureau), IClassFixture<SqliteSurveyBureau>;
