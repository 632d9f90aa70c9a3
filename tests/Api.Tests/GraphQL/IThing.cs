using GraphQL;

namespace Oversight.Api.Tests.GraphQL;

[Name("Thing")]
public interface IThing
{
    string Name { get; }
}
