using System.Collections.Concurrent;
using Oversight.Grains.Enterprises;
using Oversight.Silo.Import.Enterprises;

namespace Oversight.Silo.Import.Matters;

/// <summary>Finds the enterprises of matters, each once; a business without a code is registered at the first matter that names it.</summary>
internal sealed class BusinessBook(IEnterpriseDirectory directory, EnterpriseImporter importer)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<EnterpriseRow?>>> _rows = new();

    public Task<EnterpriseRow?> FindAsync(MatterItem item)
    {
        if (item.Business is { } business)
            return _rows.GetOrAdd(business.Code, _ => new(() => RegisterAsync(business))).Value;
        return item.Enterprise is { } code ? _rows.GetOrAdd(code, c => new(() => KnownAsync(c))).Value : Task.FromResult<EnterpriseRow?>(null);
    }

    private async Task<EnterpriseRow?> RegisterAsync(RegisterEnterprise business)
    {
        if (await KnownAsync(business.Code) is { } known) return known;
        await importer.ImportAsync(new(business, null));
        return await KnownAsync(business.Code) ?? EnterpriseRow.From(
            new() { Code = business.Code, Name = business.Name, Address = business.Address, Street = business.Street }, null, 1);
    }

    private async Task<EnterpriseRow?> KnownAsync(string code)
    {
        var row = await directory.FindAsync(code);
        return row?.IdentifiedAs is { } other ? await directory.FindAsync(other) : row;
    }
}
