using GraphQL;
using Oversight.Grains.Matters.Steps;

namespace Oversight.Api.Schema.Matters;

/// <summary>Facts that the same reporter added.</summary>
[Name("Supplement")]
public sealed class SupplementNode(Supplement supplement)
{
    public DateTimeOffset At => supplement.At;

    [Description("The number under which they came in.")]
    public string? Related => supplement.Related;

    public string? Facts => supplement.Facts;
}
