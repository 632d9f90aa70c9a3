using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.FrontDoor;

[Collection<SqliteCollection>]
public sealed class ExposureOnSqlite(SqliteBureau bureau) : ExposureStories(bureau);
