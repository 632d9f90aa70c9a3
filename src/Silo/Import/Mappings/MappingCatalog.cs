namespace Oversight.Silo.Import.Mappings;

/// <summary>The mappings that come with Oversight, and those that an operator wrote.</summary>
internal static class MappingCatalog
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "reference", "mappings");

    public static IEnumerable<MappingFile> BuiltIn() => Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(Load);

    /// <summary>A mapping by the name of a built-in one or by the path of a file.</summary>
    /// <exception cref="MappingException">There is none of that name, or it is for another kind of file.</exception>
    public static MappingFile Named(string nameOrPath, ImportKind kind)
    {
        var builtIn = Path.Combine(Folder, nameOrPath + ".json");
        var mapping = File.Exists(builtIn) ? Load(builtIn) : File.Exists(nameOrPath) ? Load(nameOrPath) : null;
        if (mapping is null)
            throw new MappingException(nameOrPath, $"no such mapping; built in are {string.Join(", ", BuiltIn().Where(m => m.Kind == kind).Select(m => m.Name))}");
        return mapping.Kind == kind ? mapping : throw new MappingException(nameOrPath, $"is a mapping for {mapping.Kind}, not for {kind}");
    }

    /// <summary>The built-in mapping whose columns the header has; of several the one that uses most.</summary>
    /// <exception cref="MappingException">None fits; says what the nearest one misses.</exception>
    public static MappingFile For(ImportKind kind, IReadOnlyList<string> header, string path)
    {
        var byMissing = BuiltIn().Where(m => m.Kind == kind)
            .Select(m => (Mapping: m, Missing: Missing(m, header)))
            .OrderBy(m => m.Missing.Length).ThenByDescending(m => m.Mapping.RequiredColumns.Count())
            .First();
        return byMissing.Missing.Length == 0
            ? byMissing.Mapping
            : throw new MappingException(path, $"no built-in mapping fits the header; the nearest, {byMissing.Mapping.Name}, misses {string.Join(", ", byMissing.Missing)}. Write one and give it with --map");
    }

    public static string[] Missing(MappingFile mapping, IReadOnlyList<string> header) =>
        [.. mapping.RequiredColumns.Where(c => !header.Contains(c, StringComparer.OrdinalIgnoreCase))];

    private static MappingFile Load(string path) => MappingFile.Parse(File.ReadAllText(path), Path.GetFileName(path));
}
