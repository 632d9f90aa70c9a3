namespace Oversight.Api.Tests.Network;

public sealed class NeedToKnowOnPostgres(PostgresNetworkBureau bureau) : NeedToKnowStories(bureau), IClassFixture<PostgresNetworkBureau>;
