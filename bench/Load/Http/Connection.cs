using System.Net;
using System.Net.Sockets;

namespace Oversight.Bench.Load.Http;

/// <summary>One keep-alive connection that has one request under way at a time.</summary>
internal sealed class Connection : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[32 * 1024];

    private Connection()
    {
    }

    public static async Task<Connection> OpenAsync(IPEndPoint server, CancellationToken cancellationToken)
    {
        var connection = new Connection();
        try
        {
            await connection.socket.ConnectAsync(server, cancellationToken);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public async ValueTask<Response> ExchangeAsync(ReadOnlyMemory<byte> request)
    {
        for (var sent = 0; sent < request.Length;)
            sent += await socket.SendAsync(request[sent..], SocketFlags.None);
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var received = await socket.ReceiveAsync(buffer.AsMemory(length), SocketFlags.None);
            if (received == 0)
                throw new IOException("The server closed the connection.");
            length += received;
            if (ResponseReader.TryRead(buffer.AsMemory(0, length), out var response))
                return response;
        }
    }

    public void Dispose() => socket.Dispose();
}
