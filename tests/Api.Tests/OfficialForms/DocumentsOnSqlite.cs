using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.OfficialForms;

[Collection<SqliteCollection>]
public sealed class DocumentsOnSqlite(SqliteBureau bureau) : DocumentStories(bureau);
