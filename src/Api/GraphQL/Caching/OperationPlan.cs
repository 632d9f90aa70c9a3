using System.Security.Claims;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Oversight.Api.GraphQL.Execution;
using Oversight.Api.GraphQL.Limits;

namespace Oversight.Api.GraphQL.Caching;

/// <summary>What is known of an operation once for all requests; only variables and the caller remain to be checked.</summary>
internal sealed class OperationPlan(GraphQLOperationDefinition operation, CostNode cost, IReadOnlyList<Requirement> requirements, bool introspects)
{
    private ValidationContext? _spare;

    /// <summary>No directives, introspection, merging fields or argument validators: see <see cref="FieldPlan"/>.</summary>
    public bool IsSimple { get; init; }

    /// <summary>For simple queries, and mutations of one field; set when the document passed validation.</summary>
    public FieldPlan? Fields { get; set; }

    public IReadOnlyCollection<(GraphQLField Field, FieldType Definition)> FieldsWithArguments { get; init; } = [];

    public PlannedRules Rules => field ??= new(this);

    public GraphQLOperationDefinition Operation => operation;

    public OperationType Kind => operation.Operation;

    /// <summary>A context remembers where its operation uses variables; finding that out is most of its work.</summary>
    public ValidationContext? TakeContext() => Interlocked.Exchange(ref _spare, null);

    public void ReturnContext(ValidationContext context) => Volatile.Write(ref _spare, context);

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
