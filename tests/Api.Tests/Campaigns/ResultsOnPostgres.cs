using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Campaigns;

[Collection<PostgresCollection>]
public sealed class ResultsOnPostgres(PostgresBureau bureau) : ResultStories(bureau);
