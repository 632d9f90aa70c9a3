using Oversight.Grains.Network;

namespace Oversight.Api.Console.Network;

/// <summary>A line of the directory.</summary>
/// <param name="Body">Whom it shows.</param>
/// <param name="Depth">How many bodies stand above it in the list, 0 at the top.</param>
public sealed record BodyLine(Body Body, int Depth);
