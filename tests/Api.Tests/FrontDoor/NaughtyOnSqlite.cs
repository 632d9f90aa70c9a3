using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.FrontDoor;

[Collection<SqliteCollection>]
public sealed class NaughtyOnSqlite(SqliteBureau bureau) : NaughtyStories(bureau);
