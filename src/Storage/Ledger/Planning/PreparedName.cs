using Oversight.Grains.Enterprises;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>Under what an enterprise is found, with the pairs of its name and the keys that are counted.</summary>
internal sealed record PreparedName(EnterpriseEntry Entry, HashSet<string> Pairs, HashSet<string> Counted)
{
    public static PreparedName Of(EnterpriseRow row) => Of(new EnterpriseEntry(NameGrams.Fold(row.Name), row.Street ?? string.Empty));

    public static PreparedName Of(EnterpriseEntry entry) => new(entry, NameGrams.Pairs(entry.Folded), NameGrams.Counted(entry.Folded));
}
