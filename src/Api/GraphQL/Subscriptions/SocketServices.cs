using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL.Execution;
using Oversight.Api.GraphQL.Http;

namespace Oversight.Api.GraphQL.Subscriptions;

/// <summary>What every socket needs.</summary>
internal sealed record SocketServices(
    GraphQLRunner Runner,
    CallReader Calls,
    ResultWriter Results,
    ErrorMapper Errors,
    TokenReader Tokens,
    OversightGraphQLOptions Options,
    IServiceScopeFactory Scopes,
    TimeProvider Time)
{
    public int BodyLimit(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated == true ? Options.Limits.StaffBodyBytes : Options.Limits.AnonymousBodyBytes;
}
