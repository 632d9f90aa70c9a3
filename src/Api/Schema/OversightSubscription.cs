using System.Runtime.CompilerServices;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.Schema.Enterprises;
using Oversight.Api.Schema.Matters;
using Oversight.Api.Schema.Notices;
using Oversight.Api.Schema.Responses;
using Oversight.Api.Schema.Streets;
using Oversight.Api.Schema.Subjects;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;
using Oversight.Grains.Subjects;

namespace Oversight.Api.Schema;

/// <summary>What can be watched.</summary>
[Name("Subscription")]
public sealed partial class OversightSubscription
{
    [Description("The enterprise each time that a commit changes it.")]
    public static async Task<IAsyncEnumerable<EnterpriseNode>> EnterpriseChanged(IResolveFieldContext context, string code)
    {
        var caller = context.SignedIn();
        var services = context.RequestServices!;
        var reader = services.GetRequiredService<SubjectReader>();
        var profile = await reader.EnterpriseAsync(code) ?? throw new NotFoundException("code", code);
        caller.RequireArea(profile.Street, "code");
        return EnterpriseChanges(services.GetRequiredService<SubjectChanges>(), reader, profile.Code, caller, context.CancellationToken);
    }

    [Description("The street each time that a commit changes it.")]
    public static async Task<IAsyncEnumerable<StreetNode>> StreetChanged(IResolveFieldContext context, string code)
    {
        var caller = context.SignedIn();
        var services = context.RequestServices!;
        var reader = services.GetRequiredService<SubjectReader>();
        caller.RequireArea(code, "code");
        var division = await services.GetRequiredService<IDivisionDirectory>().FindAsync(code) ?? throw new NotFoundException("code", code);
        return StreetChanges(services.GetRequiredService<SubjectChanges>(), reader, division.Code, caller, context.CancellationToken);
    }

    [Description("The first page of one of the caller's queues each time that it has changed.")]
    public static Task<IAsyncEnumerable<QueuePage>> QueueChanged(IResolveFieldContext context, QueueScope scope = QueueScope.Mine)
    {
        var caller = context.SignedIn();
        return context.RequestServices!.GetRequiredService<QueueChanges>().WatchPagesAsync(scope, caller, context.CancellationToken);
    }

    [Description("How many unread notices the caller has, each time that it has changed.")]
    public static Task<IAsyncEnumerable<int>> NoticesChanged(IResolveFieldContext context)
    {
        var caller = context.SignedIn();
        return context.RequestServices!.GetRequiredService<NoticeChanges>().WatchAsync(caller, context.CancellationToken);
    }

    [Description("A campaign's counts each time that a response comes in; while many come, once in a second.")]
    public static Task<IAsyncEnumerable<ResponseCountsNode>> ResponseCountsChanged(IResolveFieldContext context, string campaign) =>
        context.RequestServices!.GetRequiredService<ResponseChanges>().WatchAsync(campaign, context.SignedIn(), context.CancellationToken);

    private static async IAsyncEnumerable<EnterpriseNode> EnterpriseChanges(
        SubjectChanges changes, SubjectReader reader, string code, Caller caller, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var _ in changes.WatchAsync(SubjectKey.Enterprise(code), cancellation))
        {
            if (await reader.EnterpriseAsync(code) is { } profile)
            {
                yield return new(profile.Code, profile.Name, profile.Street, profile, caller);
            }
        }
    }

    private static async IAsyncEnumerable<StreetNode> StreetChanges(
        SubjectChanges changes, SubjectReader reader, string code, Caller caller, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var _ in changes.WatchAsync(SubjectKey.Street(code), cancellation))
        {
            if (await reader.StreetAsync(code) is { } profile)
            {
                yield return new(profile.Code, profile.Name, profile, caller);
            }
        }
    }
}
