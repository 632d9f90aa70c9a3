using Oversight.Api.Tests.Network;

namespace Oversight.Api.Tests.Intakes;

public sealed class OdrOnSqlite(SqliteNetworkBureau bureau) : OdrStories(bureau), IClassFixture<SqliteNetworkBureau>;
