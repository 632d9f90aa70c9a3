using GraphQL;

namespace Oversight.Api.Tests.GraphQL;

[Implements(typeof(IThing))]
public sealed record Lamp(string Name, int Watts) : IThing;
