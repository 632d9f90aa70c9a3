namespace Oversight.Api.Tests.Spine;

public sealed class SpineOnSqlite(SqliteBureau bureau) : SpineStories(bureau), IClassFixture<SqliteBureau>;
