using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;

namespace Oversight.Storage.Tests.ReadSide;

/// <summary>Some thousand enterprises with names over few characters, so that searches find none, one, few and many.</summary>
public sealed class SearchFixture<TEngine> : IAsyncLifetime
    where TEngine : Engine, new()
{
    private const int Count = 3_000;
    private static readonly string[] Parts = ["天", "地", "人", "和", "龙", "凤", "Ａb", "aB", "é", "É", "%", "_", "'", "𠮷", " ", "ＴＳ", "①"];
    private static readonly string[] Forms = ["有限公司", "有限公司", "有限公司", "有限公司", "店", "公 司", ""];
    private static readonly string?[] Streets = ["110101001", "110101001", "110101001", "110101002", "110102001", "320501100", null];

    private TestPlace? place;

    internal LedgerProgram Program { get; private set; } = null!;

    /// <summary>In the order of their registration.</summary>
    internal List<Known> Enterprises { get; } = [];

    public async ValueTask InitializeAsync()
    {
        place = await new TEngine().NewPlaceAsync();
        Program = await LedgerProgram.StartAsync(place);
        var random = new Random(2026);
        for (var n = 0; n < Count; n++)
        {
            var name = string.Concat(Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Parts[random.Next(Parts.Length)])) + Forms[random.Next(Forms.Length)];
            Enterprises.Add(new($"S{n}", name, Streets[random.Next(Streets.Length)]));
        }

        var bulk = Program.Get<IBulkLedger>();
        await bulk.AppendManyAsync([.. Enterprises.Select(known => Commands.Register(known.Code, known.Name, known.Street))]);
        await bulk.AppendManyAsync([.. Enumerable.Range(0, 500).Select(_ => Receive(Enterprises[random.Next(40)]))]);
    }

    /// <summary>Gives an enterprise another name and street.</summary>
    internal async Task ChangeAsync(int at, string name, string? street)
    {
        var known = Enterprises[at];
        var version = (await Program.Ledger.ReadStreamAsync(StreamKey.Enterprise(known.Code))).Count;
        var before = new EnterpriseRegistered { Code = known.Code, Name = known.Name, Street = known.Street };
        await Program.AppendAsync(Commands.Register(known.Code, name, street, before, version));
        Enterprises[at] = known with { Name = name, Street = street };
    }

    public async ValueTask DisposeAsync()
    {
        await Program.DisposeAsync();
        place?.Dispose();
    }

    private static AppendRequest Receive(Known known)
    {
        known.Received++;
        return Commands.Open(MatterKind.Complaint, known.Code, known.Street);
    }
}
