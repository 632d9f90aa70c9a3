using System.Net;
using System.Net.NetworkInformation;
using System.Security.Cryptography;

namespace Oversight.Storage.Orleans;

/// <summary>Finds a TCP port for a silo.</summary>
internal static class SiloPorts
{
    private const int Lowest = 20_000;

    // Linux takes the ports of outgoing connections from 32768 upwards: one picked there could be gone before the silo listens.
    private const int End = 32_768;

    /// <summary>
    /// A port that nobody listens on. Drawn at random, so that processes which start at the same moment draw different ones.
    /// </summary>
    public static int Free()
    {
        var taken = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Select(listener => listener.Port).ToHashSet();
        int port;
        do
        {
            port = RandomNumberGenerator.GetInt32(Lowest, End);
        }
        while (taken.Contains(port));
        return port;
    }
}
