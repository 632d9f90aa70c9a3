using Oversight.Grains.Matters.Steps;

namespace Oversight.Api.Schema.Matters;

/// <summary>A mediation meeting, told to both sides in advance.</summary>
public sealed record SessionInput
{
    public required DateTimeOffset At { get; init; }

    public required string Place { get; init; }

    /// <summary>By internet, telephone, audio or video.</summary>
    public bool? Remote { get; init; }

    public required string Mediator { get; init; }

    internal MediationSession ToSession() => new(At, Place, Remote ?? false, Mediator);
}
