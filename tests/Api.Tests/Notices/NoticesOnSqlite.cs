namespace Oversight.Api.Tests.Notices;

public sealed class NoticesOnSqlite(SqliteNoticeBureau bureau) : NoticeStories(bureau), IClassFixture<SqliteNoticeBureau>;
