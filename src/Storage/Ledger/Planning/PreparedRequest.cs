using Oversight.Grains.Enterprises;
using Oversight.Grains.Ledger;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>
/// A request with everything computed that does not depend on where the ledger stands. It is made on the caller's thread:
/// there is one writer, and what it does not have to do is done by many.
/// </summary>
internal sealed record PreparedRequest(AppendRequest Request, string Command, long CommandHash, PreparedFact[] Facts)
{
    /// <summary>The names of the enterprises among the request's rows, by row.</summary>
    public Dictionary<EnterpriseRow, PreparedName>? Names { get; private init; }

    /// <exception cref="ArgumentException">The request has no facts, or claims something else than they say.</exception>
    public static PreparedRequest Of(AppendRequest request)
    {
        if (request.Facts.IsDefaultOrEmpty)
        {
            throw new ArgumentException("A request appends at least one fact.", nameof(request));
        }

        var claimed = request.Facts.OfType<IClaimingFact>().SelectMany(fact => fact.Claimed()).Order(StringComparer.Ordinal);
        if (!claimed.SequenceEqual(request.Claims.Select(claim => claim.Key).Order(StringComparer.Ordinal)))
        {
            throw new ArgumentException("A request claims what its facts say that they took, and nothing else.", nameof(request));
        }

        var command = request.Command.ToString();
        return new(request, command, Planning.CommandHash.Of(command), [.. request.Facts.Select(PreparedFact.Of)])
        {
            Names = NamesOf(request),
        };
    }

    private static Dictionary<EnterpriseRow, PreparedName>? NamesOf(AppendRequest request)
    {
        Dictionary<EnterpriseRow, PreparedName>? names = null;
        foreach (var row in request.Rows)
        {
            if (row is EnterpriseRow enterprise)
            {
                (names ??= []).TryAdd(enterprise, PreparedName.Of(enterprise));
            }
        }

        return names;
    }
}
