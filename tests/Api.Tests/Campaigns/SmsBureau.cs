using Oversight.Api.Tests.Spine;
using Oversight.Testing;

namespace Oversight.Api.Tests.Campaigns;

/// <summary>A bureau whose short messages go to a gateway.</summary>
internal sealed class SmsBureau(string url, bool postgres) : Bureau
{
    protected override async Task<ServeOptions> OptionsAsync()
    {
        var options = new ServeOptions().With(("Messages__Sms__Url", url));
        return postgres ? options.OnPostgres(await (await PostgresServer.SharedAsync()).CreateDatabaseAsync("sms")) : options;
    }
}
