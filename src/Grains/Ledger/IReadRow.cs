namespace Oversight.Grains.Ledger;

/// <summary>
/// A row of the read side, whole, as it is after a command; the ledger writes it in the command's own transaction.
/// Every kind of row can be computed again from the facts of its stream, which is what <c>verify</c> does.
/// </summary>
public interface IReadRow;
