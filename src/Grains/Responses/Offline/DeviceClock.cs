namespace Oversight.Grains.Responses.Offline;

/// <summary>The mark of an interview whose day and times are those of a device that had no connection; nobody vouches for its clock.</summary>
/// <param name="Finished">When it ended; null in anonymous campaigns.</param>
/// <param name="Ahead">By how many minutes the device was ahead of the server when it was sent; negative when it was behind.</param>
public sealed record DeviceClock(DateTimeOffset? Finished, int Ahead);
