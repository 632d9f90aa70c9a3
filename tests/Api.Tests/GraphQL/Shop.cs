using GraphQL;
using GraphQL.DataLoader;

namespace Oversight.Api.Tests.GraphQL;

/// <summary>A small world with everything the machinery must handle: pages, plain lists, nesting, failures, roles, events.</summary>
public sealed record Shop(string Code, string Name)
{
    public static readonly Shop First = new("S1", "老张包子铺");

    public string[] Tags => ["food", "breakfast"];

    public Page<Shop> Neighbours(int? first, string? after)
    {
        _ = after;
        return Page.Of(first ?? 20, i => new Shop($"N{i}", $"邻居{i}"));
    }

    public IDataLoaderResult<string?> Owner([FromServices] OwnerLoader owners) => owners.Load(Code);

    public Shop? Parent() => new("P" + Code, Name);
}
