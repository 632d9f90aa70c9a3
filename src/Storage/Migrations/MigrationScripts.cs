using System.Text;
using DbUp.Engine;

namespace Oversight.Storage.Migrations;

/// <summary>The scripts embedded in this assembly, folder by folder, under their short names: <c>0002_vault</c>.</summary>
internal static class MigrationScripts
{
    /// <summary>What takes the code of the program, for the folders of the main database.</summary>
    public static IReadOnlyList<(string Name, IScript Script)> CodeIn(string folder) =>
        folder is "Sqlite" or "PostgreSql" ? [(FiguresBackfill.Name, new FiguresBackfill()), (NoticesBackfill.Name, new NoticesBackfill())] : [];

    /// <summary>The names of all that runs, in the order in which it runs.</summary>
    public static IEnumerable<string> NamesIn(string folder) =>
        In(folder).Select(script => script.Name).Concat(CodeIn(folder).Select(code => code.Name)).Order(StringComparer.Ordinal);

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
