namespace Oversight.Grains.Matters;

/// <summary>Finds and lists matters on the read side.</summary>
public interface IMatterDirectory
{
    Task<MatterRow?> FindByNumberAsync(string number);

    /// <summary>By the stored hash of a receipt; takes the same time whether there is one or not.</summary>
    Task<MatterRow?> FindByReceiptAsync(string receiptHash);

    /// <summary>A page of matters, newest first.</summary>
    Task<MatterPage> ListAsync(MatterSearch search, CancellationToken cancellation = default);
}
