using Oversight.Grains.Streets;
using Oversight.Silo.Import.Mappings;

namespace Oversight.Silo.Import;

/// <summary>The street of a line: by its code, else by its address. A doubtful address gives no street and a note with the candidates.</summary>
internal sealed class StreetFromRow(DivisionTree tree)
{
    private const int MostCandidates = 5;
    private readonly AddressMatcher _matcher = new(tree);

    public (string? Street, LineProblem? Note) Find(MappedRow row, string? address)
    {
        if (row.Parse("street", text => DivisionCode.ParseStreet(text)) is { } code)
        {
            if (tree.Find(code) is not null) return (code.Value, null);
            row.Add("street", code.Value, "no such street among the imported divisions");
            return (null, null);
        }

        // Without a region and without Chinese characters there is nothing that the divisions could know.
        if (address is null || tree.All.Count == 0 || !address.Any(c => c is >= '\u4E00' and <= '\u9FFF')) return (null, null);
        return _matcher.Match(address, row.Line("region", int.MaxValue)) switch
        {
            AddressMatch.Matched matched => (matched.Street.Code.Value, null),
            AddressMatch.Ambiguous doubt => (null, new("address", address, $"ambiguous: {doubt.Why}: {Candidates(doubt)}", Note: true)),
            AddressMatch.NotFound { Deepest: { } place } => (null, new("address", address, $"no street named; it lies in {tree.PathName(place.Code)} {place.Code}", Note: true)),
            _ => (null, new("address", address, "no street named, and no province, city or district that is known", Note: true)),
        };
    }

    private string Candidates(AddressMatch.Ambiguous doubt) =>
        string.Join("; ", doubt.Candidates.Take(MostCandidates).Select(c => $"{tree.PathName(c.Code)} {c.Code}"));
}
