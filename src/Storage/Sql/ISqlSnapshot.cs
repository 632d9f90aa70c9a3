namespace Oversight.Storage.Sql;

/// <summary>Reads everything as it was at one instant, however long it reads and whatever is written meanwhile. One query at a time.</summary>
internal interface ISqlSnapshot : ISqlReader, IAsyncDisposable;
