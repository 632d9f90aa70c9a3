namespace Oversight.Api.Tests.Answers.Offline;

public sealed class OfflineOnPostgres(PostgresOfflineBureau bureau) : OfflineStories(bureau), IClassFixture<PostgresOfflineBureau>;
