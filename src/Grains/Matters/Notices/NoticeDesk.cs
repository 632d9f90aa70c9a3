using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Network;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters.Notices;

/// <summary>What the bureau's people are told of deadlines. Whom an alarm reaches stands with the alarm; whether they may still know of the matter is asked now.</summary>
public sealed class NoticeDesk(INoticeDirectory notices, IBodyDirectory bodies, TimeProvider time)
{
    /// <summary>Nobody counts further.</summary>
    public const int MostCounted = 100;

    private const int MostMarked = 200;

    public async Task<NoticePage> ListAsync(bool unreadOnly, int first, string? after, Caller caller, CancellationToken cancellation = default)
    {
        var page = await notices.ListAsync(Question(caller) with { UnreadOnly = unreadOnly }, first, after, cancellation);
        var (network, today) = (await bodies.CurrentAsync(), ChinaTime.Day(time.GetUtcNow()));
        return page with { Items = [.. page.Items.Where(notice => MatterSight.MaySee(notice.Matter, caller, network, today))] };
    }

    /// <summary>Unread ones of open matters, <see cref="MostCounted"/> at most.</summary>
    public Task<int> CountUnreadAsync(Caller caller, CancellationToken cancellation = default) =>
        notices.CountAsync(Question(caller) with { UnreadOnly = true }, MostCounted, cancellation);

    /// <param name="ids">Null for all.</param>
    /// <param name="caller">Whose they are; what is somebody else's stays as it is.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="InvalidInputException">An id is none, or there are too many.</exception>
    public Task MarkReadAsync(IReadOnlyList<string>? ids, Caller caller, CancellationToken cancellation = default)
    {
        var question = Question(caller);
        if (ids?.Count > MostMarked)
        {
            throw new InvalidInputException("ids", $"{ids.Count}", $"at most {MostMarked} notices at once");
        }

        return notices.MarkReadAsync(question, ids?.Select(NoticeId.Parse).Distinct().ToList(), cancellation);
    }

    private static NoticeQuestion Question(Caller caller)
    {
        caller.Require(Role.Supervisor, Role.Officer, Role.Staff);
        return new(caller);
    }
}
