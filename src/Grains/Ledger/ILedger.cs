namespace Oversight.Grains.Ledger;

/// <summary>The append-only ledger. Everything else that Oversight knows is a fold of it.</summary>
public interface ILedger
{
    /// <summary>
    /// Appends when the stream stands at the expected version and the command is new. Returns after the commit is durable and
    /// every profile of this process shows it. Idempotent by command; safe to repeat after an unknown outcome.
    /// </summary>
    /// <exception cref="Errors.StorageUnavailableException">The database did not answer: the outcome is unknown, repeat the command.</exception>
    Task<AppendOutcome> AppendAsync(AppendRequest request);

    /// <summary>The facts of one stream after a version, in order.</summary>
    Task<IReadOnlyList<StoredFact>> ReadStreamAsync(string stream, int afterVersion = 0);

    /// <summary>The feed of a subject upwards from (not including) a number.</summary>
    Task<IReadOnlyList<FeedEntry>> ReadFeedAsync(SubjectKey subject, long after, int limit);

    /// <summary>The feed of a subject downwards from (not including) a number, newest first: for paging a timeline.</summary>
    Task<IReadOnlyList<FeedEntry>> ReadFeedBackAsync(SubjectKey subject, long before, int limit);

    /// <summary>The last number of a subject's feed, 0 when there is none.</summary>
    Task<long> ReadHeadAsync(SubjectKey subject);
}
