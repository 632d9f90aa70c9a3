using Oversight.Grains.Campaigns.Plans;

namespace Oversight.Grains.Campaigns.Populations;

/// <summary>Reads populations that stand in tables. A whole city is some 100,000 units, which is held in memory for a draw.</summary>
public interface IPopulationRegister
{
    /// <summary>Enterprises of the register in a division, without businesses that are known by a name alone.</summary>
    Task<IReadOnlyList<PopulationUnit>> ListEnterprisesAsync(string division, CancellationToken cancellation = default);

    /// <summary>Closed complaints of a division whose complainant the vault knows.</summary>
    Task<IReadOnlyList<PopulationUnit>> ListComplainantsAsync(
        string division, DateOnly? from, DateOnly? to, CancellationToken cancellation = default);
}
