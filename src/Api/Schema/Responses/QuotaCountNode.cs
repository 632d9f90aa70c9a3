using GraphQL;

namespace Oversight.Api.Schema.Responses;

[Name("QuotaCount")]
public sealed record QuotaCountNode(string Key, int Limit, int Taken);
