namespace Oversight.Architecture.Tests;

/// <summary>The files of the repository as a reader sees them: no build output, no packages, no data.</summary>
internal static class Sources
{
    private static readonly HashSet<string> NotOurs =
        [".git", ".vs", ".idea", "bin", "obj", "artifacts", "data", "node_modules", "TestResults"];

    /// <summary>Paths from the root of the repository, with forward slashes.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Below(new DirectoryInfo(Repository.Root)).Select(Relative).Order(StringComparer.Ordinal)];

    /// <summary>All C# files.</summary>
    public static IEnumerable<string> Code => All.Where(path => path.EndsWith(".cs", StringComparison.Ordinal));

    public static IEnumerable<string> Projects => All.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(Repository.File(path));

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder) => folder.EnumerateFiles().Where(file => !NotOurs.Contains(file.Name)).Concat(
        folder.EnumerateDirectories().Where(inner => !NotOurs.Contains(inner.Name)).SelectMany(Below));

    private static string Relative(FileInfo file) =>
        Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/');
}
