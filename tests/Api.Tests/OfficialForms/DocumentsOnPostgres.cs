using Oversight.Api.Tests.Spine;

namespace Oversight.Api.Tests.OfficialForms;

[Collection<PostgresCollection>]
public sealed class DocumentsOnPostgres(PostgresBureau bureau) : DocumentStories(bureau);
