using System.Runtime.CompilerServices;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.Schema.Campaigns;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Errors;

namespace Oversight.Api.Schema;

public sealed partial class OversightSubscription
{
    [Description("The campaign each time that it, its waves or its answers have changed, once a second at most.")]
    public static async Task<IAsyncEnumerable<CampaignNode>> CampaignChanged(IResolveFieldContext context, string id)
    {
        var caller = context.SignedIn();
        var desk = context.RequestServices!.GetRequiredService<CampaignDesk>();
        _ = await desk.ReadAsync(id, caller) ?? throw new NotFoundException("id", id);
        return CampaignChangesAsync(context.RequestServices!.GetRequiredService<CampaignChanges>(), desk, id, caller, context.CancellationToken);
    }

    private static async IAsyncEnumerable<CampaignNode> CampaignChangesAsync(
        CampaignChanges changes, CampaignDesk desk, string id, Caller caller, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var _ in changes.WatchAsync(id, cancellation))
        {
            if (await desk.ReadAsync(id, caller) is { } row)
            {
                yield return new(row, caller);
            }
        }
    }
}
