using Oversight.Grains.Enterprises;

namespace Oversight.Silo.Demo;

/// <summary>A business of the demonstration.</summary>
internal sealed record DemoBusiness(RegisterEnterprise Registration, Trade Trade);
