using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Clocks;
using Oversight.Silo.Commands;
using Oversight.Storage;

namespace Oversight.Silo.Hosting;

/// <summary>Storage alone, without actors and surface, for the commands of the operator: accounts, import, verify.</summary>
internal sealed class OperatorHost : IAsyncDisposable
{
    private readonly IHost host;

    private OperatorHost(IHost host) => this.host = host;

    public static async Task<OperatorHost> OpenAsync(string? data, CancellationToken cancellation)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddCommandLine(data);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddQuietLogging();
        builder.Services.AddOversightStorage();
        builder.Services.AddOversightClocks();
        builder.Services.AddSingleton<ICommits, NoProfiles>();
        var built = builder.Build();
        await built.StartAsync(cancellation);
        return new(built);
    }

    public IServiceProvider Services => host.Services;

    public T Get<T>()
        where T : notnull => host.Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        if (host is IAsyncDisposable asynchronous)
        {
            await asynchronous.DisposeAsync();
        }
    }
}
