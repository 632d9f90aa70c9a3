namespace Oversight.Grains.Responses;

/// <summary>Reads responses.</summary>
public interface IResponseDirectory
{
    Task<ResponseRow?> FindAsync(string id);

    /// <summary>Which of some ids exist.</summary>
    Task<IReadOnlyList<string>> ExistingAsync(IReadOnlyCollection<string> ids);

    /// <summary>Counts by wave, stratum, status and mode; as current as the ledger.</summary>
    Task<IReadOnlyList<StratumCount>> CountAsync(string campaign, CancellationToken cancellation = default);

    /// <summary>All responses of a campaign with their answers, in the order in which they came in, page by page.</summary>
    IAsyncEnumerable<StoredResponse> ReadAllAsync(string campaign, CancellationToken cancellation = default);

    /// <summary>The numbers of the invitations of a wave that were answered; empty in anonymous campaigns.</summary>
    Task<IReadOnlyList<int>> AnsweredInvitationsAsync(string campaign, int wave, CancellationToken cancellation = default);

    /// <summary>How many places of each quota of a campaign are taken, by the quota's key in the plan.</summary>
    Task<IReadOnlyDictionary<string, int>> TakenAsync(string campaign, CancellationToken cancellation = default);
}
