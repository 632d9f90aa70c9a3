using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Campaigns;

[Collection<SqliteCollection>]
public sealed class ResultsOnSqlite(SqliteBureau bureau) : ResultStories(bureau);
