namespace Oversight.Api.Tests.Spine;

[Collection<SqliteCollection>]
public sealed class SubjectOnSqlite(SqliteBureau bureau) : SubjectStories(bureau);
