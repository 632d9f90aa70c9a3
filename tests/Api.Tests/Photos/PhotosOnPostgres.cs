using Oversight.Api.Tests.Answers;

namespace Oversight.Api.Tests.Photos;

public sealed class PhotosOnPostgres(PostgresSurveyBureau bureau) : PhotoStories(bureau), IClassFixture<PostgresSurveyBureau>;
