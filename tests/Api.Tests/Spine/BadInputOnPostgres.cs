namespace Oversight.Api.Tests.Spine;

[Collection<PostgresCollection>]
public sealed class BadInputOnPostgres(PostgresBureau bureau) : BadInputStories(bureau);
