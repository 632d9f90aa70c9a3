using Oversight.Grains.Network;

namespace Oversight.Api.Pages.Network;

/// <summary>A place of the directory, with its hours when somebody stated them.</summary>
public sealed record NetworkLine(Body Body, IReadOnlyList<DutySpan> Hours);
