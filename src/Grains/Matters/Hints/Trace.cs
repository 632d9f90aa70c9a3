namespace Oversight.Grains.Matters.Hints;

/// <summary>A matter of the same kind whose person has a telephone or an address in common with another's. Who they are is not known here.</summary>
/// <param name="Row">The matter.</param>
/// <param name="SamePhone">The telephone is the same.</param>
/// <param name="SameAddress">The address is the same.</param>
/// <param name="NameHash">Tells names apart, nothing else.</param>
public sealed record Trace(MatterRow Row, bool SamePhone, bool SameAddress, string? NameHash);
