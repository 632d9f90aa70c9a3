using System.Collections.Immutable;

namespace Oversight.Grains.Campaigns.Waves;

/// <summary>The invitations of one wave; key <c>wave/CAMPAIGN-N</c>.</summary>
[Alias("oversight.IWaveGrain")]
public interface IWaveGrain : IGrainWithStringKey
{
    /// <summary>
    /// Makes the next invitations, for some seconds at most. Call it until it is over; whoever finds the wave unfinished after a crash
    /// calls it again, on whatever silo.
    /// </summary>
    [Alias("Continue")]
    Task<WaveProgress> ContinueAsync();

    /// <summary>Records that the vault is about to be opened for the addresses of some of those invited.</summary>
    [Alias("OpenContacts")]
    Task OpenContactsAsync(ImmutableArray<int> numbers, string purpose);
}
