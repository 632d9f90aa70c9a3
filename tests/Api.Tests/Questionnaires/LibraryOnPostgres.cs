using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Questionnaires;

[Collection<PostgresCollection>]
public sealed class LibraryOnPostgres(PostgresBureau bureau) : LibraryStories(bureau);
