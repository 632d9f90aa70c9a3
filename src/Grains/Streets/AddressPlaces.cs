using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Streets;

/// <summary>Finds the street of an address among the divisions that are known now. The names are indexed once and again when they change.</summary>
public sealed class AddressPlaces(IDivisionDirectory divisions) : IFactListener
{
    private AddressMatcher? matcher;

    /// <summary>Null unless the address names one street clearly; a doubtful one is left for a person.</summary>
    public async ValueTask<string?> FindAsync(string address)
    {
        // Two threads may both index; the index is the same, and the second replaces the first.
        matcher ??= new(new([.. (await divisions.AllAsync()).Values.Select(row => new Division(DivisionCode.Parse(row.Code), row.Name))]));
        return matcher.Match(address) is AddressMatch.Matched matched ? matched.Street.Code.Value : null;
    }

    public void Heard(StoredFact stored)
    {
        if (stored.Fact is DivisionRegistered)
        {
            matcher = null;
        }
    }

    public void Missed() => matcher = null;
}
