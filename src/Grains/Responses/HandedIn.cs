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

    /// <summary>Broken off: what must be answered may be open, and nothing wrong is kept.</summary>
    public bool BrokenOff { get; init; }
}
