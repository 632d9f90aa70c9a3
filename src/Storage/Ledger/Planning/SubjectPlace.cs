namespace Oversight.Storage.Ledger.Planning;

/// <summary>A subject's id and the last number of its feed.</summary>
internal readonly record struct SubjectPlace(int Id, long Head);
