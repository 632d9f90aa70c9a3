namespace Oversight.Api.Tests.Spine;

[Collection<SqliteCollection>]
public sealed class SubmissionOnSqlite(SqliteBureau bureau) : SubmissionStories(bureau);
