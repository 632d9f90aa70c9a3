using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.Questionnaires;

[Collection<SqliteCollection>]
public sealed class LibraryOnSqlite(SqliteBureau bureau) : LibraryStories(bureau);
