using Oversight.Testing;

namespace Oversight.Api.Tests.Spine;

public sealed class PostgresBureau : Bureau
{
    protected override async Task<ServeOptions> OptionsAsync()
    {
        var server = await PostgresServer.SharedAsync();
        return new ServeOptions().OnPostgres(await server.CreateDatabaseAsync("bureau"));
    }
}
