namespace Oversight.Api.GraphQL.Http;

/// <summary>What an answer is written as.</summary>
internal enum MediaType
{
    None,

    /// <summary><c>application/json</c>: 200 for every well-formed request, as older clients expect.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status says whether the request could be executed.</summary>
    GraphQLResponse,

    /// <summary><c>text/event-stream</c>, one operation per connection.</summary>
    EventStream,
}
