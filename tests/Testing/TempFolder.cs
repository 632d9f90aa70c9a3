namespace Oversight.Testing;

/// <summary>A new empty folder under the system's temporary folder, gone after the test.</summary>
public sealed class TempFolder : IDisposable
{
    public TempFolder(string name = "test")
    {
        Path = Directory.CreateTempSubdirectory($"oversight-{name}-").FullName;
        Leftovers.Add(Path);
    }

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // A process that was just killed may still be writing here; Leftovers removes the folder at the end.
        }
    }
}
