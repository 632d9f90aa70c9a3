using GraphQL;

namespace Oversight.Api.Tests.GraphQL;

[Name("Mutation")]
public sealed class ShopMutationType
{
    public static Shop Rename(RenameInput input, [FromServices] ShopEvents events)
    {
        var shop = new Shop(input.Code, input.Name);
        events.Publish(shop);
        return shop;
    }
}
