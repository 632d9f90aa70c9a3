namespace Oversight.Grains.Matters.Steps;

/// <summary>
/// The mediator's own review by the four-character principle (情德法理): feeling leads, virtue stands, law gives authority, reason
/// finds what is right. Not law: good practice that the mediator looks at for themselves.
/// </summary>
[GenerateSerializer, Immutable, Alias("oversight.MediationChecklist")]
public sealed record MediationChecklist(
    [property: Id(0)] bool Feeling,
    [property: Id(1)] bool Virtue,
    [property: Id(2)] bool Law,
    [property: Id(3)] bool Reason)
{
    [Id(4)]
    public string? Note { get; init; }
}
