using System.Net.WebSockets;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>Ends a socket with a close code of graphql-transport-ws.</summary>
internal sealed class SocketClose(int code, string reason) : Exception
{
    public override string Message => reason;

    public WebSocketCloseStatus Code => (WebSocketCloseStatus)code;

    public static SocketClose InvalidMessage(string reason) => new(4400, reason);

    public static SocketClose Unauthorized() => new(4401, "Unauthorized");

    public static SocketClose Forbidden() => new(4403, "Forbidden");

    public static SocketClose InitTimeout() => new(4408, "Connection initialisation timeout");

    public static SocketClose Duplicate(string id) => new(4409, $"Subscriber for {id} already exists");

    public static SocketClose TooManyInits() => new(4429, "Too many initialisation requests");

    public static SocketClose TooBig() => new((int)WebSocketCloseStatus.MessageTooBig, "Message too big");

    public static SocketClose GoingAway() => new((int)WebSocketCloseStatus.EndpointUnavailable, "Server stops");
}
