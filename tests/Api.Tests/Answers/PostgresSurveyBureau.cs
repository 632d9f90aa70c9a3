using Oversight.Testing;

namespace Oversight.Api.Tests.Answers;

public sealed class PostgresSurveyBureau : SurveyBureau
{
    protected override async Task<ServeOptions> OptionsAsync()
    {
        var server = await PostgresServer.SharedAsync();
        return new ServeOptions().OnPostgres(await server.CreateDatabaseAsync("survey"));
    }
}
