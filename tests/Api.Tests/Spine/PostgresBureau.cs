using Oversight.Testing;

namespace Oversight.Api.Tests.Spine;

public sealed class PostgresBureau : Bureau
{
    protected override async Task<ServeOptions> OptionsAsync()
    {
        var server = await PostgresServer.SharedAsync();
        return new ServeOptions().OnPostgres(await server.CreateDatabaseAsync("bureau"))
            .With(("Vault__Keys__1", "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="));
    }
}
