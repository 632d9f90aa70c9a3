using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL;
using Oversight.Api.Schema;
using Oversight.Testing;

namespace Oversight.Api.Tests.Schema;

/// <summary>The schema is a contract: a change of the code that changes it is seen here and checked in on purpose.</summary>
public sealed class SchemaTests
{
    [Fact]
    public void The_schema_is_the_one_that_is_checked_in()
    {
        using var services = new ServiceCollection().AddLogging().AddOversightSchema(development: false).BuildServiceProvider();
        SchemaText.Difference(services.GetRequiredService<ISchema>(), Repository.File("src/Api/schema.graphql")).ShouldBeNull();
    }
}
