namespace Oversight.Grains.Matters;

/// <summary>Finds and lists matters on the read side.</summary>
public interface IMatterDirectory
{
    Task<MatterRow?> FindByNumberAsync(string number);

    /// <summary>By the stored hash of a receipt; takes the same time whether there is one or not.</summary>
    Task<MatterRow?> FindByReceiptAsync(string receiptHash);

    /// <summary>Businesses that were identified and still have matters under their local code, with the enterprise that they are.</summary>
    Task<IReadOnlyList<(string Business, string Enterprise)>> ListUnmovedAsync();

    /// <summary>A page of matters, newest first.</summary>
    Task<MatterPage> ListAsync(MatterSearch search, CancellationToken cancellation = default);
}
