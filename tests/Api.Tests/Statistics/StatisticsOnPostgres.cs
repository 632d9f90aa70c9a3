using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Statistics;

[Collection<PostgresCollection>]
public sealed class StatisticsOnPostgres(PostgresBureau bureau) : StatisticsStories(bureau);
