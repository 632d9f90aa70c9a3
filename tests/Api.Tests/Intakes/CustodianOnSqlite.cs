using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Intakes;

[Collection<SqliteCollection>]
public sealed class CustodianOnSqlite(SqliteBureau bureau) : CustodianStories(bureau);
