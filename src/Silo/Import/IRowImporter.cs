namespace Oversight.Silo.Import;

/// <summary>Stores items; called for many items at once. Repeating it changes nothing.</summary>
internal interface IRowImporter<T>
    where T : class
{
    Task<RowResult> ImportAsync(T item);

    /// <summary>
    /// What need not be stored because it was before: in the order of the items a result for each of these, null for the others.
    /// Cheaper than storing them again; an importer that has no such way finds nothing.
    /// </summary>
    Task<RowResult?[]> FindKnownAsync(IReadOnlyList<T> items) => Task.FromResult(new RowResult?[items.Count]);
}
