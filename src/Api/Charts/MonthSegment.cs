using Oversight.Grains.Subjects;

namespace Oversight.Api.Charts;

/// <summary>What one channel brought in one month, as a rectangle.</summary>
public sealed record MonthSegment(Channel Channel, int Count, double Y, double Height);
