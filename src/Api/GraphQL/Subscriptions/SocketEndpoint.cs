using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Oversight.Api.GraphQL.Http;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>Accepts WebSockets of the sub-protocol <c>graphql-transport-ws</c>.</summary>
internal sealed class SocketEndpoint(SocketServices services, AnswerWriter answers, IHostApplicationLifetime lifetime)
{
    public const string Protocol = "graphql-transport-ws";

    public async Task HandleAsync(HttpContext http)
    {
        if (Refusal(http) is { } refusal)
        {
            await answers.WriteAsync(http, new(refusal), MediaType.Json);
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync(Protocol);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        using var session = new SocketSession(socket, http.User, services);
        await session.RunAsync(stop.Token);
    }

    private static SurfaceError? Refusal(HttpContext http)
    {
        if (!http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol))
            return SurfaceError.BadRequest("This endpoint speaks graphql-transport-ws.", "Sec-WebSocket-Protocol", Protocol, string.Join(", ", http.WebSockets.WebSocketRequestedProtocols));
        // A page of another origin may open a socket with the user's cookie, and would read what it answers.
        string origin = http.Request.Headers.Origin.ToString();
        return origin.Length == 0 || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && http.Request.Host.Equals(HostString.FromUriComponent(uri)))
            ? null
            : SurfaceError.Refused(403, Grains.Errors.ErrorCodes.Forbidden, "Sockets are opened from pages of this site.", "Origin", origin, http.Request.Host.Value ?? "");
    }
}
