using System.Net;
using System.Net.Sockets;

namespace Oversight.Api.SignIn;

/// <summary>The network that a client is counted under: /24 of an IPv4 address, /56 of an IPv6 one.</summary>
public static class ClientNetwork
{
    public static string Of(IPAddress? address)
    {
        if (address is null)
        {
            return "unknown";
        }

        var client = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        var bytes = client.GetAddressBytes();
        Array.Clear(bytes, client.AddressFamily == AddressFamily.InterNetwork ? 3 : 7, client.AddressFamily == AddressFamily.InterNetwork ? 1 : 9);
        return new IPAddress(bytes).ToString();
    }
}
