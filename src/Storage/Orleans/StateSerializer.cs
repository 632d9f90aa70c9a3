using System.Text.Json;
using Orleans.Storage;
using Oversight.Grains.Ledger;

namespace Oversight.Storage.Orleans;

/// <summary>
/// Snapshots as plain JSON. Orleans' own serializer writes names of assemblies into the rows, and a rename of a class would
/// then make them unreadable; here the type is known from the grain that asks.
/// </summary>
internal sealed class StateSerializer : IGrainStorageSerializer
{
    public BinaryData Serialize<T>(T? input) => new(JsonSerializer.SerializeToUtf8Bytes(input, LedgerJson.Options));

    public T Deserialize<T>(BinaryData input) =>
        JsonSerializer.Deserialize<T>(input, LedgerJson.Options) ?? throw new JsonException($"A snapshot of {typeof(T).Name} holds 'null'.");
}
