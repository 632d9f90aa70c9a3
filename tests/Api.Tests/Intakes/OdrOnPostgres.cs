using Oversight.Api.Tests.Network;

namespace Oversight.Api.Tests.Intakes;

public sealed class OdrOnPostgres(PostgresNetworkBureau bureau) : OdrStories(bureau), IClassFixture<PostgresNetworkBureau>;
