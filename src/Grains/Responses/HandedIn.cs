using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Questionnaires.Answering;

namespace Oversight.Grains.Responses;

/// <summary>What is to become a response.</summary>
public sealed record HandedIn
{
    public required Answers Answers { get; init; }

    public required string Language { get; init; }

    public AnswerMode Mode { get; init; } = AnswerMode.Web;

    public Paradata Paradata { get; init; } = new();

    /// <summary>26 random characters that the device drew when the interview began; null when the ticket itself is the key.</summary>
    public string? Key { get; init; }

    /// <summary>The day on which it was taken, where a device says so; null for today.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>Broken off: what must be answered may be open, and nothing wrong is kept.</summary>
    public bool BrokenOff { get; init; }
}
