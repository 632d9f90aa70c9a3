using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Oversight.Grains.Ledger;

/// <summary>The stored names of all facts, and their JSON. A stored name that is not known here is an error, never skipped.</summary>
public static class RecordTypes
{
    private static readonly FrozenDictionary<string, Type> ByName = typeof(RecordTypes).Assembly.GetTypes()
        .Where(type => type.GetCustomAttribute<RecordTypeAttribute>() is not null)
        .ToFrozenDictionary(type => type.GetCustomAttribute<RecordTypeAttribute>()!.Name);

    private static readonly FrozenDictionary<Type, string> ByType =
        ByName.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    public static IReadOnlyCollection<string> Names => ByName.Keys;

    public static string NameOf(IFact fact) => ByType[fact.GetType()];

    public static string Write(IFact fact) => JsonSerializer.Serialize(fact, fact.GetType(), LedgerJson.Options);

    /// <exception cref="InvalidDataException">The name is not known or the JSON does not fit it.</exception>
    public static IFact Read(string type, string data)
    {
        if (!ByName.TryGetValue(type, out var known))
        {
            throw new InvalidDataException($"The ledger holds a record of type '{type}', which this version does not know.");
        }

        return (IFact?)JsonSerializer.Deserialize(data, known, LedgerJson.Options)
            ?? throw new InvalidDataException($"A record of type '{type}' holds no data.");
    }
}
