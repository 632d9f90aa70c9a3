using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Intakes;

[Collection<PostgresCollection>]
public sealed class MessageOnPostgres(PostgresBureau bureau) : MessageStories(bureau);
