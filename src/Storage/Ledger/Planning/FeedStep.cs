namespace Oversight.Storage.Ledger.Planning;

/// <summary>A row of the feed table.</summary>
internal readonly record struct FeedStep(int SubjectId, long Number, long Position);
