using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.Ledger;

/// <summary>One place and one program for the tests of a class, each of which uses names of its own.</summary>
public sealed class LedgerFixture<TEngine> : IAsyncLifetime
    where TEngine : Engine, new()
{
    private TestPlace? place;

    internal LedgerProgram Program { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        place = await new TEngine().NewPlaceAsync();
        Program = await LedgerProgram.StartAsync(place);
    }

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        place?.Dispose();
    }
}
