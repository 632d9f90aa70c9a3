namespace Oversight.Silo.Import;

/// <summary>
/// Takes the items of a file in its order and stores them, looking first in bulk for those that an earlier import brought. At the
/// first thousand that are all new it stops looking: the file, or what an interrupted import left of it, is new from there on, and the
/// ledger refuses repeats in any case.
/// </summary>
internal sealed class StoreQueue<T>(IRowImporter<T> importer, Action<long, RowResult> stored, CancellationToken cancellation) : IAsyncDisposable
    where T : class
{
    private const int Chunk = 1_000;
    private readonly AppendWindow _window = new();
    private readonly List<(long Number, T Item)> _waiting = new(Chunk);
    private bool _looks = true;

    public async ValueTask AddAsync(long number, T item)
    {
        if (!_looks)
        {
            await StoreAsync(number, item);
            return;
        }

        _waiting.Add((number, item));
        if (_waiting.Count == Chunk) await SiftAsync();
    }

    /// <summary>Returns when everything is stored.</summary>
    public async Task FinishAsync()
    {
        await SiftAsync();
        await _window.FinishAsync();
    }

    /// <summary>Waits for what is under way, also after a failure: the storage must not be closed under it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _window.DrainAsync();
        _window.Dispose();
    }

    private async Task SiftAsync()
    {
        var known = await importer.FindKnownAsync([.. _waiting.Select(w => w.Item)]);
        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] is { } result) stored(_waiting[i].Number, result);
            else await StoreAsync(_waiting[i].Number, _waiting[i].Item);
        }

        _looks = Array.Exists(known, k => k is not null);
        _waiting.Clear();
    }

    private ValueTask StoreAsync(long number, T item) =>
        _window.StartAsync(async () => stored(number, await importer.ImportAsync(item)), cancellation);
}
