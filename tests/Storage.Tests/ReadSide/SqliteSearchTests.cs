using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.ReadSide;

public sealed class SqliteSearchTests(SearchFixture<OnSqlite> fixture) : SearchConformance<OnSqlite>(fixture);
