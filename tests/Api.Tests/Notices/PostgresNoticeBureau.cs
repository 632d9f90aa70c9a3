using Oversight.Api.Tests.Network;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;

namespace Oversight.Api.Tests.Notices;

public sealed class PostgresNoticeBureau : Bureau
{
    protected override async Task<ServeOptions> OptionsAsync()
    {
        var server = await PostgresServer.SharedAsync();
        return SqliteNoticeBureau.Hasty(new ServeOptions().OnPostgres(await server.CreateDatabaseAsync("notices")));
    }

    protected override Task PrepareAsync() => BodyFile.BringInAsync(Options);
}
