using System.Collections.Immutable;

namespace Oversight.Grains.Matters.Messages;

/// <summary>What the holder of a receipt learns: how the matter stands and, with the password, what was written.</summary>
/// <param name="MayWrite">A password was chosen and given.</param>
public sealed record TrackedMatter(MatterRow Row, bool MayWrite, ImmutableArray<MatterMessage> Messages);
