using Oversight.Testing;

namespace Oversight.Api.Tests.Answers.Offline;

public sealed class PostgresOfflineBureau : OfflineBureau
{
    protected override async Task<ServeOptions> OptionsAsync()
    {
        var server = await PostgresServer.SharedAsync();
        return new ServeOptions { ReadyWithin = TimeSpan.FromMinutes(4) }.OnPostgres(await server.CreateDatabaseAsync("offline"));
    }
}
