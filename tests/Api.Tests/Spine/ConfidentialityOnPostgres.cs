namespace Oversight.Api.Tests.Spine;

[Collection<PostgresCollection>]
public sealed class ConfidentialityOnPostgres(PostgresBureau bureau) : ConfidentialityStories(bureau);
