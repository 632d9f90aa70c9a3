namespace Oversight.Api.Tests.Spine;

[Collection<PostgresCollection>]
public sealed class SubmissionOnPostgres(PostgresBureau bureau) : SubmissionStories(bureau);
