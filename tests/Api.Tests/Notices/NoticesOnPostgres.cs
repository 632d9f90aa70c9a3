namespace Oversight.Api.Tests.Notices;

public sealed class NoticesOnPostgres(PostgresNoticeBureau bureau) : NoticeStories(bureau), IClassFixture<PostgresNoticeBureau>;
