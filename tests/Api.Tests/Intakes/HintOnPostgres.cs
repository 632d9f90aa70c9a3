using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Intakes;

[Collection<PostgresCollection>]
public sealed class HintOnPostgres(PostgresBureau bureau) : HintStories(bureau);
