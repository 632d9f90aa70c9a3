using System.Globalization;

namespace Oversight.Testing;

/// <summary>Finds PostgreSQL's server programs: <c>PG_BIN</c>, Debian's versioned folders, then <c>PATH</c>.</summary>
internal static class PostgresBinaries
{
    private const string DebianRoot = "/usr/lib/postgresql";

    /// <exception cref="InvalidOperationException">No server is installed; the message says how to install one.</exception>
    public static string Folder() => Candidates().FirstOrDefault(HasServer) ?? throw new InvalidOperationException(
        "PostgreSQL's server programs (initdb, postgres) were not found. Install them "
        + "(Debian, Ubuntu: apt-get install postgresql; Fedora: dnf install postgresql-server; macOS: brew install postgresql) "
        + "or set PG_BIN to the folder that holds them. ./test does it where it can.");

    private static IEnumerable<string> Candidates()
    {
        if (Environment.GetEnvironmentVariable("PG_BIN") is { Length: > 0 } chosen)
        {
            return [chosen];
        }

        var debian = Directory.Exists(DebianRoot)
            ? Directory.GetDirectories(DebianRoot)
                .OrderByDescending(version => int.TryParse(Path.GetFileName(version), CultureInfo.InvariantCulture, out var number) ? number : 0)
                .Select(version => Path.Combine(version, "bin"))
            : [];
        return debian.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));
    }

    private static bool HasServer(string folder) =>
        File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres"));
}
