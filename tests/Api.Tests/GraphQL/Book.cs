using GraphQL;

namespace Oversight.Api.Tests.GraphQL;

[Implements(typeof(IThing))]
public sealed record Book(string Name, int Pages) : IThing
{
    public string? Broken() => throw new Grains.Errors.NotFoundException("book", Name);
}
