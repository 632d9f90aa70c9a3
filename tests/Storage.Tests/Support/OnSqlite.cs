using Oversight.Testing;

namespace Oversight.Storage.Tests.Support;

public sealed class OnSqlite : Engine
{
    public override string Name => "Sqlite";

    public override Task<TestPlace> NewPlaceAsync()
    {
        var folder = new TempFolder("storage");
        return Task.FromResult(new TestPlace(folder, new() { ["Storage:Provider"] = Name, ["Storage:DataFolder"] = folder.File("data") }));
    }
}
