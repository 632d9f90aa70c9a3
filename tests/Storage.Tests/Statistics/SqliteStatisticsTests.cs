using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Statistics;

public sealed class SqliteStatisticsTests : StatisticsConformance<OnSqlite>;
