using System.Buffers;
using System.Net.WebSockets;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>Gathers the frames of one text message within a limit.</summary>
internal sealed class SocketReader(WebSocket socket, Func<int> limit)
{
    private readonly ArrayBufferWriter<byte> _message = new(4096);

    /// <summary>The next message, valid until the next call; null when the client closed.</summary>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken token)
    {
        _message.ResetWrittenCount();
        while (true)
        {
            var frame = await socket.ReceiveAsync(_message.GetMemory(4096), token);
            if (frame.MessageType == WebSocketMessageType.Close)
                return null;
            if (frame.MessageType == WebSocketMessageType.Binary)
                throw SocketClose.InvalidMessage("Text messages only");
            _message.Advance(frame.Count);
            if (_message.WrittenCount > limit())
                throw SocketClose.TooBig();
            if (frame.EndOfMessage)
                return _message.WrittenMemory;
        }
    }
}
