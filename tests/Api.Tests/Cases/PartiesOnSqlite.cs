using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Cases;

[Collection<SqliteCollection>]
public sealed class PartiesOnSqlite(SqliteBureau bureau) : PartyStories(bureau);
