using System.Text;
using DbUp.Engine;

namespace Oversight.Storage.Migrations;

/// <summary>The scripts embedded in this assembly, folder by folder, under their short names: <c>0002_vault</c>.</summary>
internal static class MigrationScripts
{
    public static IReadOnlyList<SqlScript> In(string folder)
    {
        var assembly = typeof(MigrationScripts).Assembly;
        var prefix = $"{typeof(MigrationScripts).Namespace}.{folder}.";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(resource => resource.StartsWith(prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(resource => new SqlScript(resource[prefix.Length..^".sql".Length], Read(resource))),
        ];

        string Read(string resource)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            return reader.ReadToEnd();
        }
    }
}
