using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL.Http;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>
/// Signs a socket in by <c>connection_init {"Authorization": "Bearer …"}</c>: browsers cannot set the header of a
/// WebSocket. The application's own scheme judges the token, on a request of its own, because the scheme has already
/// answered for the real one.
/// </summary>
internal sealed class TokenReader(IServiceScopeFactory scopes, OversightGraphQLOptions options)
{
    /// <returns>The user; null when the payload carries no token.</returns>
    /// <exception cref="SocketClose">The token is not valid: 4403.</exception>
    public async Task<ClaimsPrincipal?> ReadAsync(ReadOnlyMemory<byte> payload)
    {
        if (Token(payload.Span) is not { } token)
            return null;
        await using var scope = scopes.CreateAsyncScope();
        var request = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        request.Request.Headers.Authorization = token;
        var result = await request.AuthenticateAsync(options.TokenScheme);
        return result is { Succeeded: true, Principal: { } user } ? user : throw SocketClose.Forbidden();
    }

    private static string? Token(ReadOnlySpan<byte> payload)
    {
        if (payload.IsEmpty)
            return null;
        var reader = new Utf8JsonReader(payload);
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw SocketClose.InvalidMessage("payload: must be a map");
        foreach (var (name, value) in JsonValues.ReadObject(ref reader))
        {
            if (name.Equals("Authorization", StringComparison.OrdinalIgnoreCase))
                return value as string ?? throw SocketClose.Forbidden();
        }

        return null;
    }
}
