using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.FrontDoor;

[Collection<PostgresCollection>]
public sealed class ExposureOnPostgres(PostgresBureau bureau) : ExposureStories(bureau);
