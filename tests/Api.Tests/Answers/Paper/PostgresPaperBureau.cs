using Oversight.Testing;

namespace Oversight.Api.Tests.Answers.Paper;

public sealed class PostgresPaperBureau : PaperBureau
{
    protected override async Task<ServeOptions> OptionsAsync()
    {
        var server = await PostgresServer.SharedAsync();
        return new ServeOptions().OnPostgres(await server.CreateDatabaseAsync("paper"));
    }
}
