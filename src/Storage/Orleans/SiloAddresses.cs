using System.Net;
using System.Net.Sockets;
using Npgsql;
using Oversight.Storage.Engines;
using Oversight.Storage.Settings;

namespace Oversight.Storage.Orleans;

/// <summary>Finds the address that other nodes can reach this one at.</summary>
internal static class SiloAddresses
{
    /// <summary>
    /// What is set, else the address that this machine has on the way to the database: all nodes share that network.
    /// With the database on 127.0.0.1 it is 127.0.0.1, which suits several nodes on one machine.
    /// </summary>
    /// <exception cref="CannotStartException">The database's host has no address.</exception>
    public static IPAddress Choose(ClusterSettings cluster, StorageOptions storage)
    {
        if (cluster.AdvertisedAddress is { Length: > 0 } given)
        {
            return IPAddress.Parse(given);
        }

        var settings = new NpgsqlConnectionStringBuilder(storage.ConnectionString);
        var host = settings.Host!.Split(',')[0].Trim();
        return host.StartsWith('/') ? IPAddress.Loopback : Towards(host, settings.Port);
    }

    /// <summary>Connecting a datagram socket sends nothing; it asks the routing table.</summary>
    private static IPAddress Towards(string host, int port)
    {
        try
        {
            using var socket = new Socket(SocketType.Dgram, ProtocolType.Udp);
            socket.Connect(host, port);
            var address = ((IPEndPoint)socket.LocalEndPoint!).Address;
            return address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        }
        catch (SocketException problem)
        {
            throw new CannotStartException(
                $"Cluster:AdvertisedAddress is empty and there is no way to the database host '{host}' ({problem.Message}). "
                + "Set Cluster:AdvertisedAddress to the address of this machine.", problem);
        }
    }
}
