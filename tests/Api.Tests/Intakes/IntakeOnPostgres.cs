using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Intakes;

[Collection<PostgresCollection>]
public sealed class IntakeOnPostgres(PostgresBureau bureau) : IntakeStories(bureau);
