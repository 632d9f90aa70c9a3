using Microsoft.Extensions.Hosting;

namespace Oversight.Storage;

/// <summary>
/// Prepares storage in the host's first phase: silo, web server and Data Protection start in the next one and find their
/// tables and keys, in whatever order they were registered.
/// </summary>
internal sealed class PrepareAtStart(IServiceProvider services) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => services.PrepareOversightStorageAsync(cancellationToken);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
