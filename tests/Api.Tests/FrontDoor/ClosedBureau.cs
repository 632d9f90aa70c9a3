using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Oversight.Grains.Ledger;
using Oversight.Storage;
using Oversight.Testing;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>The storage of a bureau whose process is stopped, opened in this one.</summary>
internal sealed class ClosedBureau : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private ClosedBureau(ServiceProvider services) => this.services = services;

    public static async Task<ClosedBureau> OpenAsync(ServeOptions options)
    {
        var settings = options.Environment
            .Select(pair => KeyValuePair.Create<string, string?>(pair.Key.Replace("__", ":", StringComparison.Ordinal), pair.Value))
            .Append(new("Storage:DataFolder", options.DataFolder));
        var built = new ServiceCollection()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build())
            .AddLogging()
            .AddOversightStorage()
            .AddSingleton<ICommits, NoProfiles>()
            .BuildServiceProvider();
        await built.PrepareOversightStorageAsync();
        return new(built);
    }

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private sealed class NoProfiles : ICommits
    {
        public ValueTask CommittedAsync(IReadOnlyList<StoredFact> batch) => ValueTask.CompletedTask;
    }
}
