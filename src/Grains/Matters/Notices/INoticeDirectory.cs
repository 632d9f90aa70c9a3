namespace Oversight.Grains.Matters.Notices;

/// <summary>Finds notices on the read side, and keeps which of them somebody has read: that is no fact of a matter.</summary>
public interface INoticeDirectory
{
    /// <summary>A page, newest first.</summary>
    Task<NoticePage> ListAsync(NoticeQuestion question, int first, string? after, CancellationToken cancellation = default);

    /// <summary>How many there are, but no more than <paramref name="most"/>.</summary>
    Task<int> CountAsync(NoticeQuestion question, int most, CancellationToken cancellation = default);

    /// <summary>Those of them that the question asks for are read from now on; null marks all of them.</summary>
    Task MarkReadAsync(NoticeQuestion question, IReadOnlyCollection<NoticeId>? notices, CancellationToken cancellation = default);
}
