using Oversight.Grains.Matters.Parties;

namespace Oversight.Api.Schema.Matters;

/// <summary>Others who complain together about the same dispute (Order 121 art 12). The reporter is complainant 1, the first of these complainant 2.</summary>
public sealed record JointInput
{
    public required ReporterInput[] Others { get; init; }

    /// <summary>The numbers of at most two complainants whom all chose in writing to represent them.</summary>
    public int[]? Representatives { get; init; }

    internal JointEntry ToEntry() => new([.. Others.Select(other => other.ToPerson())], [.. Representatives ?? []]);
}
