using System.Globalization;

namespace Oversight.Storage.Engines;

/// <summary>
/// Holds a data folder for this process. SQLite itself would let a second process in; two ledger writers with their own
/// memory of the head must not share it. The operating system drops the lock with the process, also after kill -9.
/// </summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream held;

    private FolderLock(FileStream held) => this.held = held;

    /// <exception cref="CannotStartException">Another process holds the folder, or it cannot be written.</exception>
    public static FolderLock Take(string folder)
    {
        try
        {
            Create(folder);
            var stream = new FileStream(Path.Combine(folder, "oversight.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

            // The lock file itself cannot be read while it is held, so the holder's id stands beside it.
            File.WriteAllText(Holder(folder), Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
            return new FolderLock(stream);
        }
        catch (UnauthorizedAccessException problem)
        {
            throw new CannotStartException($"Storage:DataFolder '{folder}' cannot be written: {problem.Message}", problem);
        }
        catch (IOException problem)
        {
            throw new CannotStartException(Explain(folder, problem), problem);
        }
    }

    public void Dispose() => held.Dispose();

    /// <summary>A folder that is there already keeps its permissions.</summary>
    private static void Create(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static string Holder(string folder) => Path.Combine(folder, "oversight.pid");

    private static string Explain(string folder, IOException problem)
    {
        try
        {
            return $"Storage:DataFolder '{folder}' is in use by process {File.ReadAllText(Holder(folder))}. "
                + "Stop it first, or set Storage:DataFolder to another folder.";
        }
        catch (IOException)
        {
            return $"Storage:DataFolder '{folder}' cannot be used: {problem.Message}";
        }
    }
}
