using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.FrontDoor;

[Collection<PostgresCollection>]
public sealed class PagingOnPostgres(PostgresBureau bureau) : PagingStories(bureau);
