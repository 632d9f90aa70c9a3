namespace Oversight.Api.Tests.Spine;

public sealed class SpineOnPostgres(PostgresBureau bureau) : SpineStories(bureau), IClassFixture<PostgresBureau>;
