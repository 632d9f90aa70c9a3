namespace Oversight.Grains.Questionnaires.Library;

/// <summary>When which revision became a version, by whom; <paramref name="Hash"/> is that of its text.</summary>
[GenerateSerializer, Immutable, Alias("oversight.FrozenVersion")]
public sealed record FrozenVersion(
    [property: Id(0)] int Version, [property: Id(1)] int Revision, [property: Id(2)] string Hash, [property: Id(3)] DateTimeOffset At, [property: Id(4)] string By);
