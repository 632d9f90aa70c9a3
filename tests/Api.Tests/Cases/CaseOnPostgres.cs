using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Cases;

[Collection<PostgresCollection>]
public sealed class CaseOnPostgres(PostgresBureau bureau) : CaseStories(bureau);
