using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authentication;

namespace Oversight.Api.SignIn;

/// <summary>
/// Remembers which tickets valid tokens held: decrypting and reading one costs more than a query. Only what was valid is
/// remembered, and whoever uses the ticket still checks when it expires.
/// </summary>
internal sealed class RememberedTickets(ISecureDataFormat<AuthenticationTicket> tokens, TimeProvider time) : ISecureDataFormat<AuthenticationTicket>
{
    private const int Remembered = 10_000;

    private readonly ConcurrentDictionary<string, AuthenticationTicket> tickets = new(StringComparer.Ordinal);

    public string Protect(AuthenticationTicket data) => tokens.Protect(data);

    public string Protect(AuthenticationTicket data, string? purpose) => tokens.Protect(data, purpose);

    public AuthenticationTicket? Unprotect(string? protectedText)
    {
        if (protectedText is null)
        {
            return null;
        }

        if (tickets.TryGetValue(protectedText, out var known))
        {
            return known;
        }

        var ticket = tokens.Unprotect(protectedText);
        if (ticket?.Properties.ExpiresUtc > time.GetUtcNow())
        {
            Remember(protectedText, ticket);
        }

        return ticket;
    }

    /// <summary>A purpose makes another key of the token; nobody here uses one.</summary>
    public AuthenticationTicket? Unprotect(string? protectedText, string? purpose) => tokens.Unprotect(protectedText, purpose);

    private void Remember(string token, AuthenticationTicket ticket)
    {
        if (tickets.Count >= Remembered)
        {
            // Rare, and each of those still in use costs one decryption more.
            tickets.Clear();
        }

        tickets[token] = ticket;
    }
}
