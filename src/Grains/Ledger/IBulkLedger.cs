namespace Oversight.Grains.Ledger;

/// <summary>Appends in bulk, for imports: some thousand requests go into one transaction, and commands of others pass in between.</summary>
public interface IBulkLedger
{
    /// <summary>
    /// One outcome a request, in their order; a repeated command gives a duplicate, so a second import changes nothing. Each
    /// request is decided after the ones before it. Give it all you have at hand: the next requests are prepared while the
    /// ones before them commit.
    /// </summary>
    /// <exception cref="Errors.OversightException">
    /// One of the requests was refused or the database did not answer; others may have been committed, and repeating all is safe.
    /// </exception>
    Task<IReadOnlyList<AppendOutcome>> AppendManyAsync(IReadOnlyList<AppendRequest> requests);

    /// <summary>
    /// Which of the streams exist, each with the digest of the command that opened it. For skipping what was imported before without
    /// the cost of an append; the answer may be old when it arrives, and the append still decides.
    /// </summary>
    Task<IReadOnlyDictionary<string, string>> FindOpenedAsync(IReadOnlyCollection<string> streams);
}
