using Xunit;

namespace Oversight.Testing;

/// <summary>Real files that may not be part of this repository lie beside it, in <c>shared/data</c>.</summary>
public static class SharedData
{
    /// <summary>The folder, or null when this machine does not have it.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The path of one file; the test is skipped, with the reason, where the file is absent.</summary>
    /// <param name="parts">The path under <c>shared/data</c>.</param>
    public static string Require(params string[] parts)
    {
        var path = Folder is null ? null : Path.Combine([Folder, .. parts]);
        Assert.SkipWhen(!Path.Exists(path), $"shared/data/{string.Join('/', parts)} is not beside the repository");
        return path!;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(candidate))
            {
                return candidate;
            }
        }

        return null;
    }
}
