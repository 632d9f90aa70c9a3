using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.FrontDoor;

[Collection<PostgresCollection>]
public sealed class SecrecyOnPostgres(PostgresBureau bureau) : SecrecyStories(bureau);
