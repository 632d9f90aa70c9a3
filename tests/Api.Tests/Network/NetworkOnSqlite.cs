namespace Oversight.Api.Tests.Network;

public sealed class NetworkOnSqlite(SqliteNetworkBureau bureau) : NetworkStories(bureau), IClassFixture<SqliteNetworkBureau>;
