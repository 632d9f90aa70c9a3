using Oversight.Grains.Ledger;

namespace Oversight.Grains.Identification;

/// <summary>
/// Says which enterprise a business under a local code is, and moves its matters there; key <c>identification/LOCALCODE</c>.
/// Calls enterprises and matters and is called by neither. Idempotent, and can be resumed after a crash at any point.
/// </summary>
[Alias("oversight.IIdentificationGrain")]
public interface IIdentificationGrain : IGrainWithStringKey
{
    /// <summary>Returns how many matters were moved by this call. At every instant each matter counts on exactly one of the two.</summary>
    [Alias("Identify")]
    Task<int> IdentifyAsync(CommandKey command, string enterprise);
}
