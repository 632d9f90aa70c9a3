using Oversight.Grains.Ledger;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>A record as it is written and as it is told to the subjects.</summary>
internal readonly record struct PlannedRecord(LedgerRecord Record, long CommandHash, StoredFact Stored);
