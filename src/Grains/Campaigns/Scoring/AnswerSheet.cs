using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Responses;

namespace Oversight.Grains.Campaigns.Scoring;

/// <summary>One stored answer sheet as scoring sees it: what was said, where it belongs, and how it was given. It names no person.</summary>
public sealed record AnswerSheet(string Id, int Wave, DateOnly Day, Answers Answers)
{
    /// <summary>Stratum of the invitation; null for those who came by an open link.</summary>
    public string? Stratum { get; init; }

    /// <summary>Nine digits.</summary>
    public string? Street { get; init; }

    /// <summary>Unified social credit code or local code.</summary>
    public string? Enterprise { get; init; }

    /// <summary>Broken off, and good enough to count.</summary>
    public bool Partial { get; init; }

    /// <summary>Way in which it was answered: only times of the same way are compared.</summary>
    public string Mode { get; init; } = "web";

    /// <summary>Language of the person.</summary>
    public string Language { get; init; } = "";

    /// <summary>Seconds without breaks; null where nobody measured, as on paper.</summary>
    public double? Seconds { get; init; }

    public static AnswerSheet Of(string id, ResponseSubmitted response) => new(id, response.Wave, response.Day, response.Answers)
    {
        Stratum = response.Stratum,
        Street = response.Street,
        Enterprise = response.Enterprise,
        Partial = response.Status == ResponseStatus.Partial,
        Mode = response.Mode.ToString(),
        Language = response.Language,
        Seconds = response.Paradata.Seconds,
    };
}
