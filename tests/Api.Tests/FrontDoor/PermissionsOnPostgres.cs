using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.FrontDoor;

[Collection<PostgresCollection>]
public sealed class PermissionsOnPostgres(PostgresBureau bureau) : PermissionStories(bureau);
