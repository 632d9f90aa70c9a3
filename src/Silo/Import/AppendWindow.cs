namespace Oversight.Silo.Import;

/// <summary>
/// Keeps many items under way at once, so that the ledger's group commit has large batches to write, and no more than
/// <see cref="Width"/>, so that a fast file does not fill the memory. The first failure stops the rest.
/// </summary>
internal sealed class AppendWindow : IDisposable
{
    public const int Width = 4096;
    private readonly SemaphoreSlim _free = new(Width, Width);
    private Exception? _failure;

    /// <summary>Starts the work as soon as there is room; throws what an earlier piece of work threw.</summary>
    public async ValueTask StartAsync(Func<Task> work, CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        if (_failure is not null) _free.Release();
        ThrowIfFailed();
        _ = RunAsync(work);
    }

    /// <summary>Returns when everything started has ended.</summary>
    public async Task FinishAsync()
    {
        await DrainAsync();
        ThrowIfFailed();
    }

    /// <summary>As <see cref="FinishAsync"/>, without a word about failures: for leaving early.</summary>
    public async Task DrainAsync()
    {
        for (var i = 0; i < Width; i++) await _free.WaitAsync();
        _free.Release(Width);
    }

    public void Dispose() => _free.Dispose();

    private async Task RunAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception e)
        {
            // Nobody awaits this: whoever starts or finishes next throws it.
            Interlocked.CompareExchange(ref _failure, e, null);
        }
        finally
        {
            _free.Release();
        }
    }

    private void ThrowIfFailed()
    {
        if (_failure is { } failure) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(failure);
    }
}
