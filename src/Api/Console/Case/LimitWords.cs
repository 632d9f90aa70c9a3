using Oversight.Api.Resources;
using Oversight.Grains.Law;

namespace Oversight.Api.Console.Case;

/// <summary>A limit as the law files write it (<c>7wd</c>), in words.</summary>
internal static class LimitWords
{
    public static string Of(Texts texts, string? limit) =>
        limit is null ? "—" : Limit.Parse(limit) is var parsed ? texts["Limit." + parsed.Unit, parsed.Amount] : limit;
}
