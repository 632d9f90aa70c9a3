using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Intakes;

[Collection<SqliteCollection>]
public sealed class HintOnSqlite(SqliteBureau bureau) : HintStories(bureau);
