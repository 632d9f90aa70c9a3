namespace Oversight.Api.Tests.Network;

public sealed class NeedToKnowOnSqlite(SqliteNetworkBureau bureau) : NeedToKnowStories(bureau), IClassFixture<SqliteNetworkBureau>;
