namespace Oversight.Grains.Enterprises;

/// <summary>Finds and lists enterprises on the read side.</summary>
public interface IEnterpriseDirectory
{
    /// <summary>One enterprise by its code; answered from memory when it was asked for before. Null when there is none.</summary>
    ValueTask<EnterpriseRow?> FindAsync(string code);

    /// <summary>A page of enterprises. Names match when they contain the text, whatever the case and width of its letters.</summary>
    Task<EnterprisePage> SearchAsync(EnterpriseSearch search, CancellationToken cancellation = default);
}
