namespace Oversight.Silo.Import;

/// <summary>Stores one item; called for many items at once. Repeating it changes nothing.</summary>
internal interface IRowImporter<in T>
    where T : class
{
    Task<RowResult> ImportAsync(T item);
}
