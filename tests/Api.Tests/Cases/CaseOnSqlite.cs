using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Cases;

[Collection<SqliteCollection>]
public sealed class CaseOnSqlite(SqliteBureau bureau) : CaseStories(bureau);
