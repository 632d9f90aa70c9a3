using Oversight.Grains.Enterprises;

namespace Oversight.Silo.Import.Enterprises;

/// <summary>An enterprise of a file; the note says why its street is not known.</summary>
internal sealed record EnterpriseItem(RegisterEnterprise Command, LineProblem? Note);
