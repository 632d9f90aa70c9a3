using GraphQL;
using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>What the holder of a receipt learns.</summary>
[Name("TrackedMatter")]
public sealed class TrackedNode(MatterRow row)
{
    public string Number => row.Number!;

    public MatterStatus State => row.Status;

    public DateTimeOffset ReceivedAt => row.ReceivedAt;

    public DateTimeOffset? ClosedAt => row.ClosedAt;

    public MatterOutcome? Outcome => row.Outcome;
}
