using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Oversight.Storage.Protection;
using Oversight.Testing;

namespace Oversight.Storage.Tests.Support;

/// <summary>A place that data is kept in, and the settings that lead there. Programs come and go; it stays for one test.</summary>
public sealed class TestPlace(TempFolder folder, Dictionary<string, string?> settings) : IDisposable
{
    public Dictionary<string, string?> Settings { get; } = settings;

    public string KeyFile => Path.Combine(Settings["Storage:DataFolder"]!, "vault.key");

    /// <summary>A program on this place, not yet started.</summary>
    public IHost Build(Action<HostApplicationBuilder>? add = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Configuration.AddInMemoryCollection(Settings);
        builder.Logging.SetMinimumLevel(LogLevel.Error).AddSimpleConsole();
        builder.Services.AddOversightStorage();
        builder.Services.AddOversightDataProtection();
        add?.Invoke(builder);
        return builder.Build();
    }

    public async Task<TestHost> StartAsync(Action<HostApplicationBuilder>? add = null)
    {
        var host = new TestHost(Build(add));
        try
        {
            await host.StartAsync();
            return host;
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    public void Dispose() => folder.Dispose();
}
