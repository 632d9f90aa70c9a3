using Oversight.Grains.Matters.Hints;

namespace Oversight.Grains.Matters;

/// <summary>Finds and lists matters on the read side.</summary>
public interface IMatterDirectory
{
    Task<MatterRow?> FindByNumberAsync(string number);

    /// <summary>By the stored hash of a receipt; takes the same time whether there is one or not.</summary>
    Task<MatterRow?> FindByReceiptAsync(string receiptHash);

    /// <summary>Matters that were split from one, in the order in which they were, at most a hundred.</summary>
    Task<IReadOnlyList<MatterRow>> ListSplitAsync(string number, CancellationToken cancellation = default);

    /// <summary>Reports whose reporter somebody asked to read, without an answer yet, oldest first.</summary>
    Task<IReadOnlyList<MatterRow>> ListIdentityAskedAsync(int limit, CancellationToken cancellation = default);

    /// <summary>Matters of a kind since an instant whose person has the telephone or the address of the one under the reference, newest first.</summary>
    Task<IReadOnlyList<Trace>> ListTracesAsync(string reporter, MatterKind kind, DateTimeOffset since, int limit, CancellationToken cancellation = default);

    /// <summary>Businesses that were identified and still have matters under their local code, with the enterprise that they are.</summary>
    Task<IReadOnlyList<(string Business, string Enterprise)>> ListUnmovedAsync();

    /// <summary>A page of matters, newest first.</summary>
    Task<MatterPage> ListAsync(MatterSearch search, CancellationToken cancellation = default);

    /// <summary>A page of a queue, in the order in which the matters fall due.</summary>
    Task<MatterPage> QueueAsync(MatterQueue queue, CancellationToken cancellation = default);

    /// <summary>How many open matters a queue holds in all.</summary>
    Task<int> CountAsync(MatterQueue queue, CancellationToken cancellation = default);

    /// <summary>Matters whose clocks have something to say at an instant, in that order, after a row (null: from the beginning).</summary>
    Task<IReadOnlyList<AlarmRow>> ListAlarmsAsync(DateTimeOffset now, AlarmRow? after, int limit, CancellationToken cancellation = default);

    /// <summary>Open matters with a provisional date, after a row.</summary>
    Task<IReadOnlyList<AlarmRow>> ListProvisionalAsync(AlarmRow? after, int limit, CancellationToken cancellation = default);
}
