using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.GraphQL;

namespace Oversight.Api.Tests.GraphQL;

public sealed class SchemaTextTests(ShopServer server) : IClassFixture<ShopServer>
{
    [Fact]
    public void The_schema_prints_the_same_each_time_and_reads_like_the_classes()
    {
        var schema = server.Services.GetRequiredService<ISchema>();

        string text = SchemaText.Print(schema);

        text.ShouldBe(SchemaText.Print(schema));
        text.ShouldContain("shop(code: ID!): Shop\n");
        text.ShouldContain("shops(first: Int! = 20): ");
        text.ShouldContain("claims: [String!]");
    }

    [Fact]
    public void A_change_names_the_line_and_leaves_the_new_text_beside_the_file()
    {
        var schema = server.Services.GetRequiredService<ISchema>();
        string file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "schema.graphql");
        File.WriteAllText(file, SchemaText.Print(schema));
        SchemaText.Difference(schema, file).ShouldBeNull();

        File.WriteAllText(file, SchemaText.Print(schema).Replace("shop(code: ID!): Shop\n", "shop(code: ID!): Shop!\n", StringComparison.Ordinal));

        SchemaText.Difference(schema, file).ShouldNotBeNull().ShouldContain("'  shop(code: ID!): Shop!' is now '  shop(code: ID!): Shop'");
        File.ReadAllText(file + ".new").ShouldBe(SchemaText.Print(schema));
    }
}
