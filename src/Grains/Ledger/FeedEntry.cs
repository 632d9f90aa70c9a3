namespace Oversight.Grains.Ledger;

/// <summary>One step of a subject's feed.</summary>
public readonly record struct FeedEntry(long Number, StoredFact Stored);
