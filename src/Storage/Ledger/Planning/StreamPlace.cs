namespace Oversight.Storage.Ledger.Planning;

/// <summary>Where a stream stands: its last version and the position of its first record.</summary>
internal readonly record struct StreamPlace(int Version, long FirstPosition);
