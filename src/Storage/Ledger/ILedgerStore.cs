using Oversight.Storage.Ledger.Planning;

namespace Oversight.Storage.Ledger;

/// <summary>What the writer needs of an engine. All SQL that writes the ledger is behind this.</summary>
internal interface ILedgerStore : IDisposable, IAsyncDisposable
{
    /// <summary>
    /// In one transaction: holds the head, answers the questions, lets <paramref name="decide"/> make the plan, writes it and
    /// commits. When it throws, the transaction was not committed or its outcome is unknown. One call at a time.
    /// </summary>
    Task<BatchPlan> CommitAsync(BatchQuestions questions, Func<BatchAnswers, BatchPlan> decide);
}
