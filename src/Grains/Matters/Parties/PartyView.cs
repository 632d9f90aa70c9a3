using System.Collections.Immutable;

namespace Oversight.Grains.Matters.Parties;

/// <summary>Who stands behind a complaint, by numbers alone: nothing here tells who anybody is.</summary>
[GenerateSerializer, Immutable, Alias("oversight.PartyView")]
public sealed record PartyView
{
    public static PartyView None { get; } = new();

    /// <summary>How many complain; 0 when nobody gave a name.</summary>
    [Id(0)]
    public int Complainants { get; init; }

    [Id(1)]
    public ImmutableArray<int> Representatives { get; init; } = [];

    [Id(2)]
    public ImmutableArray<FiledPower> Agents { get; init; } = [];

    [Id(3)]
    public ImmutableArray<GivenConsent> Given { get; init; } = [];

    [Id(4)]
    public FormConsents Consents { get; init; } = FormConsents.None;

    public bool IsJoint => Complainants > 1;

    /// <summary>The complainants who do not act themselves, in a joint complaint everybody but the representatives.</summary>
    public IEnumerable<int> Represented => Enumerable.Range(1, Complainants).Except(Representatives);
}
