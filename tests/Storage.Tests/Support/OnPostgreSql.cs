using Oversight.Testing;

namespace Oversight.Storage.Tests.Support;

public sealed class OnPostgreSql : Engine
{
    public override string Name => "PostgreSql";

    public override async Task<TestPlace> NewPlaceAsync()
    {
        var folder = new TempFolder("storage");
        var server = await PostgresServer.SharedAsync();
        return new TestPlace(folder, new()
        {
            ["Storage:Provider"] = Name,
            ["Storage:ConnectionString"] = await server.CreateDatabaseAsync("storage"),
            ["Storage:DataFolder"] = folder.File("data"),
            ["Cluster:Enabled"] = "false",
        });
    }
}
