using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Oversight.Storage.Engines;

namespace Oversight.Storage.Vault;

/// <summary>
/// <c>vault.key</c>: one master key a line, version and base64 with a blank between; <c>#</c> begins a comment.
/// It belongs into the backup, but not into the same one as the database.
/// </summary>
internal static class VaultKeyFile
{
    private const string Header =
        "# Master keys of the vault. Whoever has this file can read who complained; without it nobody can. Keep a copy apart from the data.\n";

    /// <exception cref="CannotStartException">The file cannot be read as keys.</exception>
    public static IReadOnlyDictionary<int, byte[]> Read(string path)
    {
        var pairs = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in File.ReadLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var version, var key] || !pairs.TryAdd(version, key))
            {
                throw new CannotStartException($"{path} has a line that is not 'VERSION BASE64', or a version twice.");
            }
        }

        return Parse(pairs, path);
    }

    /// <summary>Checks versions and keys, wherever they come from.</summary>
    /// <exception cref="CannotStartException">A version is no positive number, a key not 32 bytes in base64, or there is none.</exception>
    public static IReadOnlyDictionary<int, byte[]> Parse(IReadOnlyDictionary<string, string> pairs, string source)
    {
        var keys = new Dictionary<int, byte[]>();
        foreach (var (version, key) in pairs)
        {
            if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            {
                throw new CannotStartException($"{source}: version '{version}' must be a whole number from 1.");
            }

            var bytes = new byte[MasterKeys.KeyLength + 1];
            if (!Convert.TryFromBase64String(key, bytes, out var length) || length != MasterKeys.KeyLength || !keys.TryAdd(number, bytes[..length]))
            {
                // The text is a secret, or nearly one: it is not repeated.
                throw new CannotStartException($"{source}: key {version} must be {MasterKeys.KeyLength} bytes in base64, such as 'openssl rand -base64 32' prints.");
            }
        }

        return keys.Count > 0 ? keys : throw new CannotStartException($"{source} holds no key.");
    }

    /// <summary>Makes the file with a first key, readable by its owner only, and does not return before it is on the disk.</summary>
    public static void Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(path, options);
        stream.Write(Encoding.UTF8.GetBytes($"{Header}1 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(MasterKeys.KeyLength))}\n"));
        stream.Flush(flushToDisk: true);
    }
}
