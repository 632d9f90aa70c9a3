using System.Runtime.CompilerServices;
using GraphQL;
using Oversight.Grains.Errors;

namespace Oversight.Api.Tests.GraphQL;

[Name("Subscription")]
public sealed class ShopSubscriptionType
{
    public static IObservable<Shop> ShopChanged(string code, [FromServices] ShopEvents events) => events.Of(code);

    public static async IAsyncEnumerable<int> Count(int to, [FromServices] ShopEvents events, [EnumeratorCancellation] CancellationToken token)
    {
        events.Opened();
        try
        {
            for (int i = 1; i <= to; i++)
                yield return i;
            if (to == 0)
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
        }
        finally
        {
            events.Closed();
        }
    }

    public static IAsyncEnumerable<int> Failing() => throw new NotFoundException("code", "S9");

    [Authorize]
    public static IObservable<Shop> Private([FromServices] ShopEvents events) => events.Of("S1");
}
