using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Statistics;

[Collection<SqliteCollection>]
public sealed class StatisticsOnSqlite(SqliteBureau bureau) : StatisticsStories(bureau);
