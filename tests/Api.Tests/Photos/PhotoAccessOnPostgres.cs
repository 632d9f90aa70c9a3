using Oversight.Api.Tests.Answers;

namespace Oversight.Api.Tests.Photos;

public sealed class PhotoAccessOnPostgres(PostgresSurveyBureau bureau) : PhotoAccessStories(bureau), IClassFixture<PostgresSurveyBureau>;
