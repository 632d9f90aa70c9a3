using Oversight.Grains.Ledger;

namespace Oversight.Grains.Network;

/// <summary>A body on the read side: its text whole, since the few there are live in memory.</summary>
public sealed record BodyRow(string Id, int Version, string Data) : IReadRow
{
    public Body ToBody() => BodyJson.Read(Data);
}
