namespace Oversight.Grains.Feeds;

/// <summary>A process on its own has nobody to tell.</summary>
public sealed class NoRelay : IFeedRelay
{
    public ValueTask TellAsync(long position) => ValueTask.CompletedTask;
}
