using System.Security.Claims;
using GraphQL;
using GraphQLParser.AST;
using Oversight.Api.GraphQL.Limits;

namespace Oversight.Api.GraphQL.Caching;

/// <summary>What is known of an operation once for all requests; only variables and the caller remain to be checked.</summary>
internal sealed class OperationPlan(GraphQLOperationDefinition operation, CostNode cost, IReadOnlyList<Requirement> requirements, bool introspects)
{
    public GraphQLOperationDefinition Operation => operation;

    public OperationType Kind => operation.Operation;

    /// <summary>Runs for every request, also when the document comes from the cache.</summary>
    /// <exception cref="SurfaceError">The caller or the variables are refused.</exception>
    public void Check(Inputs? variables, ClaimsPrincipal? user, OversightGraphQLOptions options)
    {
        long price = cost.For(variables);
        if (price > options.Limits.Cost)
            throw SurfaceError.OverLimit("cost", price, $"0..{options.Limits.Cost}");
        foreach (var requirement in requirements)
        {
            if (!requirement.IsMetBy(user))
                throw requirement.Refusal(user);
        }

        if (introspects && options.Introspection != IntrospectionAccess.Everyone)
            CheckIntrospection(user, options.Introspection);
    }

    private static void CheckIntrospection(ClaimsPrincipal? user, IntrospectionAccess access)
    {
        if (access == IntrospectionAccess.Nobody || user?.Identity?.IsAuthenticated != true)
            throw SurfaceError.Refused(403, Grains.Errors.ErrorCodes.Forbidden, "Introspection is not open to this caller.", "__schema", null, access.ToString());
    }
}
