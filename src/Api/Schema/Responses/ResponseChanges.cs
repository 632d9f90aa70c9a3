using System.Runtime.CompilerServices;
using Oversight.Api.Schema.Subjects;
using Oversight.Grains.Accounts;
using Oversight.Grains.Ledger;
using Oversight.Grains.Responses;

namespace Oversight.Api.Schema.Responses;

/// <summary>A campaign's counts each time that a response comes in; while many come, once in a second.</summary>
internal sealed class ResponseChanges(SubjectChanges changes, AnswerDesk desk, TimeProvider time)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <exception cref="Grains.Errors.ForbiddenException">The campaign is none of the caller's.</exception>
    public async Task<IAsyncEnumerable<ResponseCountsNode>> WatchAsync(string campaign, Caller caller, CancellationToken cancellation)
    {
        // Asked before the first signal, so that a refusal is the answer to the subscription itself.
        await desk.FindAsync(campaign, caller);
        return ChangesAsync(campaign, caller, cancellation);
    }

    private async IAsyncEnumerable<ResponseCountsNode> ChangesAsync(string campaign, Caller caller, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var _ in changes.WatchAsync(SubjectKey.Campaign(campaign), cancellation))
        {
            yield return new(await desk.CountAsync(campaign, caller, cancellation));
            await Task.Delay(Pause, time, cancellation);
        }
    }
}
