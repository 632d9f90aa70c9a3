namespace Oversight.Api.Tests.Spine;

[Collection<SqliteCollection>]
public sealed class BadInputOnSqlite(SqliteBureau bureau) : BadInputStories(bureau);
