using System.Security.Claims;

namespace Oversight.Api.GraphQL.Execution;

/// <summary>Who asks, with which services, and until when.</summary>
internal readonly record struct Caller(ClaimsPrincipal? User, IServiceProvider Services, CancellationToken Token);
