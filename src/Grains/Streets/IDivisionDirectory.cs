namespace Oversight.Grains.Streets;

/// <summary>All divisions, read from the read side once and kept in memory (some 45,000 rows for the whole country).</summary>
public interface IDivisionDirectory
{
    /// <summary>Every division by code; reloaded when a commit changed them.</summary>
    ValueTask<IReadOnlyDictionary<string, DivisionRow>> AllAsync();

    ValueTask<DivisionRow?> FindAsync(string code);
}
