namespace Oversight.Api.Tests.Network;

public sealed class NetworkOnPostgres(PostgresNetworkBureau bureau) : NetworkStories(bureau), IClassFixture<PostgresNetworkBureau>;
