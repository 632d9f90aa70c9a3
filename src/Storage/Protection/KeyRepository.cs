using System.Xml.Linq;
using Dapper;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Oversight.Grains.Ledger;
using Oversight.Storage.Engines;

namespace Oversight.Storage.Protection;

/// <summary>Keeps the keys of ASP.NET Core Data Protection where all nodes find them, so that a token of one is good at every other.</summary>
internal sealed class KeyRepository(Database database, TimeProvider time) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = database.Main.OpenConnection();
        return [.. connection.Query<string>("SELECT xml FROM data_protection_key ORDER BY created_at, name").Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = database.Main.OpenConnection();
        connection.Execute(
            "INSERT INTO data_protection_key (name, xml, created_at) VALUES (@name, @xml, @at)",
            new
            {
                name = friendlyName,
                xml = element.ToString(SaveOptions.DisableFormatting),
                at = Instant.ToMicroseconds(time.GetUtcNow()),
            });
    }
}
