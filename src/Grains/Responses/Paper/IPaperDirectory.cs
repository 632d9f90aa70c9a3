namespace Oversight.Grains.Responses.Paper;

/// <summary>Paper forms on the read side, as current as the ledger.</summary>
public interface IPaperDirectory
{
    /// <summary>The batches of a campaign by number.</summary>
    Task<IReadOnlyList<PaperBatchRow>> ListBatchesAsync(string campaign, CancellationToken cancellation = default);

    /// <summary>Forms of a campaign in some states after a number, in order, each with whether its response waits.</summary>
    Task<IReadOnlyList<(PaperFormRow Row, bool Waits)>> ListAsync(string campaign, IReadOnlyCollection<PaperState> states, int after, int limit, CancellationToken cancellation = default);

    Task<IReadOnlyList<PaperCount>> CountAsync(string campaign, CancellationToken cancellation = default);

    /// <summary>Forms whose response is certain and not stored yet.</summary>
    Task<IReadOnlyList<PaperFormRow>> ListWaitingAsync(string campaign, CancellationToken cancellation = default);
}
