namespace Oversight.Api.Tests.Spine;

[Collection<PostgresCollection>]
public sealed class SubjectOnPostgres(PostgresBureau bureau) : SubjectStories(bureau);
