namespace Oversight.Grains.Campaigns.Populations;

/// <summary>One of a population: what can be drawn and invited.</summary>
/// <param name="Id">Unique in the population: a code, a street, a matter's id, a guest's reference.</param>
/// <param name="Street">Nine digits; null where none is known.</param>
/// <param name="Sector">Empty where sectors are not told apart.</param>
/// <param name="Enterprise">Code, where an enterprise is asked about.</param>
/// <param name="Contact">Reference into the vault.</param>
/// <param name="Language">Of the message; null for the campaign's first.</param>
public sealed record PopulationUnit(string Id, string? Street, string Sector, string? Enterprise = null, string? Contact = null, string? Language = null);
