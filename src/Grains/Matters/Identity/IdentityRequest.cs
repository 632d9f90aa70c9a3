namespace Oversight.Grains.Matters.Identity;

/// <summary>The last request to read who reported, and what became of it. A fold of the identity facts.</summary>
[GenerateSerializer, Immutable, Alias("oversight.IdentityRequest")]
public sealed record IdentityRequest
{
    [Id(0)]
    public required string Reader { get; init; }

    [Id(1)]
    public required string Purpose { get; init; }

    [Id(2)]
    public required DateTimeOffset At { get; init; }

    /// <summary>Null as long as no custodian has answered.</summary>
    [Id(3)]
    public bool? Approved { get; init; }

    [Id(4)]
    public string? Custodian { get; init; }

    [Id(5)]
    public string? Reason { get; init; }

    [Id(6)]
    public DateTimeOffset? Until { get; init; }

    /// <summary>The command of the one reading; null before it.</summary>
    [Id(7)]
    public string? ReadBy { get; init; }

    public bool IsPending => Approved is null;

    public bool IsOpen(DateTimeOffset now) => Approved == true && ReadBy is null && now < Until;
}
