using GraphQL;
using IdAttribute = GraphQL.IdAttribute;
using Oversight.Grains.Errors;

namespace Oversight.Api.Tests.GraphQL;

[Name("Query")]
public sealed class ShopQueryType
{
    public static Shop? Shop([Id] string code) => code == "none" ? null : new(code, "老张包子铺");

    public static Page<Shop> Shops(int first = 20) => Page.Of(first, i => new Shop($"S{i}", $"店{i}"));

    public static string Echo(string text) => text;

    public static double Half(double number) => number / 2;

    public static string? Refused() => throw new InvalidInputException("shop.code", "91X", "18 characters with a valid check digit");

    public static string? Broken() => throw new InvalidDataException("connection string secret=hunter2");

    public static async Task<string> Slow(CancellationToken token)
    {
        await Task.Delay(Timeout.InfiniteTimeSpan, token);
        return "never";
    }

    public static Shelf? Shelf() => new();

    public static async Task<string> MaybeSlow([FromServices] Switch state, CancellationToken token)
    {
        if (state.Slow)
            await Task.Delay(Timeout.InfiniteTimeSpan, token);
        return "fast";
    }

    [Authorize]
    public static string Whoami(IResolveFieldContext context) => context.User!.Identity!.Name!;

    [Authorize(Roles = "officer")]
    public static string Secret() => "for officers";
}
