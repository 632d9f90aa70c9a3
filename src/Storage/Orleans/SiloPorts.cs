using System.Net;
using System.Net.NetworkInformation;
using System.Security.Cryptography;
using System.Text;

namespace Oversight.Storage.Orleans;

/// <summary>Finds a TCP port for a silo.</summary>
internal static class SiloPorts
{
    private const int Lowest = 20_000;

    // Linux takes the ports of outgoing connections from 32768 upwards: one picked there could be gone before the silo listens.
    private const int End = 32_768;

    /// <summary>
    /// The same port for the same HTTP address, while nobody else listens on it. A node that was killed comes back under its
    /// old address, and Orleans knows at once that the old one is dead. Under another it would wait for the old one's entry in
    /// the membership table to go stale before it may join: measured 94 s with Orleans' defaults.
    /// </summary>
    public static int For(string? urls)
    {
        var taken = Taken();
        var usual = Lowest + (BitConverter.ToUInt16(SHA256.HashData(Encoding.UTF8.GetBytes(urls ?? string.Empty))) % (End - Lowest));
        return taken.Contains(usual) ? Free(taken) : usual;
    }

    /// <summary>
    /// A port that nobody listens on. Drawn at random, so that processes which start at the same moment draw different ones.
    /// </summary>
    public static int Free() => Free(Taken());

    private static HashSet<int> Taken() =>
        [.. IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(listener => listener.Port)];

    private static int Free(HashSet<int> taken)
    {
        int port;
        do
        {
            port = RandomNumberGenerator.GetInt32(Lowest, End);
        }
        while (taken.Contains(port));
        return port;
    }
}
