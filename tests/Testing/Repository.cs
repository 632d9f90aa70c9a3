namespace Oversight.Testing;

/// <summary>The working copy that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder that holds <c>Oversight.sln</c>.</summary>
    public static string Root { get; } = Find();

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Oversight.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"Oversight.sln was not found above {AppContext.BaseDirectory}");
    }
}
