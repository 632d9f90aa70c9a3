using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Intakes;

[Collection<SqliteCollection>]
public sealed class IntakeOnSqlite(SqliteBureau bureau) : IntakeStories(bureau);
