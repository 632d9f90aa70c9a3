using Oversight.Api.Tests.Spine;
using Oversight.Testing;

namespace Oversight.Api.Tests.Network;

public sealed class PostgresNetworkBureau : Bureau
{
    protected override async Task<ServeOptions> OptionsAsync()
    {
        var server = await PostgresServer.SharedAsync();
        return new ServeOptions().OnPostgres(await server.CreateDatabaseAsync("network"));
    }

    protected override Task PrepareAsync() => BodyFile.BringInAsync(Options);
}
