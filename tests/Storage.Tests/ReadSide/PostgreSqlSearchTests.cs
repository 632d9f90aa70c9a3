using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.ReadSide;

public sealed class PostgreSqlSearchTests(SearchFixture<OnPostgreSql> fixture) : SearchConformance<OnPostgreSql>(fixture);
