using Oversight.Grains.Ledger;

namespace Oversight.Grains.Streets;

/// <summary>A division on the read side. Its parent is the beginning of its code.</summary>
public sealed record DivisionRow(string Code, string Name) : IReadRow;
