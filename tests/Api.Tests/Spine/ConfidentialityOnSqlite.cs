namespace Oversight.Api.Tests.Spine;

[Collection<SqliteCollection>]
public sealed class ConfidentialityOnSqlite(SqliteBureau bureau) : ConfidentialityStories(bureau);
