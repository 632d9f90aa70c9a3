using System.Collections.Concurrent;
using Oversight.Grains.Ledger;
using Oversight.Grains.Streets;

namespace Oversight.Silo.Import.Divisions;

/// <summary>Registers divisions that are new and renames those whose name changed. None is ever removed: old records point to it.</summary>
internal sealed class DivisionImporter(LedgerAppends ledger, IReadOnlyDictionary<string, DivisionRow> known) : IRowImporter<Division>
{
    private readonly ConcurrentDictionary<string, string> _names = new(known.Select(d => KeyValuePair.Create(d.Key, d.Value.Name)));

    public async Task<RowResult> ImportAsync(Division division)
    {
        var code = division.Code.Value;
        if (division.Code.Parent is { } parent && !_names.ContainsKey(parent.Value))
        {
            return new(RowOutcome.Refused, new("code", code, $"the division above, {parent}, is not known; import provinces, cities and districts before streets"));
        }

        _names.TryGetValue(code, out var name);
        if (name == division.Name) return new(RowOutcome.Unchanged);
        _names[code] = division.Name;
        var version = name is null ? 0 : (await ledger.ReadStreamAsync(StreamKey.Division(code))).Count;
        var command = ImportKey.Of("division", code, division.Name, version.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (DivisionDecisions.Register(name, version, division, command) is not { } request) return new(RowOutcome.Unchanged);
        return await ledger.AppendAsync(request) switch
        {
            AppendOutcome.Appended => new(name is null ? RowOutcome.Added : RowOutcome.Changed),
            AppendOutcome.Duplicate => new(RowOutcome.Unchanged),
            _ => new(RowOutcome.Refused, new("code", code, "the division was changed by somebody else at the same time; import it again")),
        };
    }
}
