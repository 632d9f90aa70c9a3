using Orleans.Concurrency;

namespace Oversight.Grains.Enterprises;

/// <summary>One enterprise or unidentified business; key <c>enterprise/CODE</c>.</summary>
[Alias("oversight.IEnterpriseGrain")]
public interface IEnterpriseGrain : IGrainWithStringKey
{
    /// <summary>The profile with everything acknowledged before the call, null for an unknown enterprise. Reads may interleave.</summary>
    [ReadOnly, Alias("Read")]
    ValueTask<EnterpriseProfile?> ReadAsync();

    /// <summary>States what is known of the enterprise. Idempotent: saying the same again writes nothing.</summary>
    [Alias("Register")]
    Task<EnterpriseRow> RegisterAsync(RegisterEnterprise command);

    /// <summary>Marks a business under a local code as a registered enterprise, once and for all. Idempotent; another enterprise is a conflict.</summary>
    [Alias("MarkIdentified")]
    Task MarkIdentifiedAsync(MarkIdentified command);
}
