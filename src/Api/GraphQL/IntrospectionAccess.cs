namespace Oversight.Api.GraphQL;

/// <summary>Who may send <c>__schema</c> and <c>__type</c>.</summary>
public enum IntrospectionAccess
{
    Everyone,
    SignedIn,
    Nobody,
}
