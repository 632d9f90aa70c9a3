using Oversight.Grains.Results.Cleaning;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>A doubt about a sheet.</summary>
/// <param name="Lifted">A person took it back.</param>
public sealed record MarkedSheet(CleaningMark Mark, bool Excludes, bool Lifted);
