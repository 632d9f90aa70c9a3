namespace Oversight.Api.Tests.Answers.Offline;

public sealed class OfflineOnSqlite(SqliteOfflineBureau bureau) : OfflineStories(bureau), IClassFixture<SqliteOfflineBureau>;
