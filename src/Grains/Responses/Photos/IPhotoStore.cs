namespace Oversight.Grains.Responses.Photos;

/// <summary>
/// The table of photos. A photo belongs to one interview, by the id that its response has or would have, and to nothing else: not to a
/// token, not to a person, not to a time. It is <i>sent</i>, then <i>held</i> while its answers are handed in, then <i>settled</i>.
/// </summary>
public interface IPhotoStore
{
    /// <summary>Durable when it returns. A photo that is there already is stored once. False when the interview holds as many as it may.</summary>
    Task<bool> AddAsync(string campaign, string response, string reference, ReadOnlyMemory<byte> jpeg, int most);

    /// <summary>Null when the interview has no such photo.</summary>
    Task<byte[]?> FindAsync(string response, string reference);

    /// <summary>Holds photos that a response is about to refer to, so that nothing deletes them under it. Returns those that are not there.</summary>
    Task<IReadOnlyList<string>> HoldAsync(string response, IReadOnlyCollection<string> references);

    /// <summary>The response is stored: its photos are settled, and whatever else was sent for it is deleted.</summary>
    Task SettleAsync(string response, IReadOnlyCollection<string> references);

    /// <summary>Deletes photos that were taken back; not those that are held or settled.</summary>
    Task RemoveAsync(string response, IReadOnlyCollection<string> references);

    /// <summary>The interview came to nothing: its photos are deleted, but for those that were held after an instant.</summary>
    Task AbandonAsync(string response, DateTimeOffset heldBefore);

    /// <summary>Campaigns that have photos which are not settled.</summary>
    Task<IReadOnlyList<string>> UnsettledCampaignsAsync();

    /// <summary>Interviews of a campaign that have photos which are not settled and were not held since an instant, after an id, in order.</summary>
    Task<IReadOnlyList<string>> UnsettledAsync(string campaign, DateTimeOffset heldBefore, string after, int limit);
}
