using Oversight.Grains.Campaigns.OpenAnswers;

namespace Oversight.Api.Schema.Campaigns;

/// <summary>An open answer that must be looked into.</summary>
public sealed record RaiseAnswerInput
{
    public required string Campaign { get; init; }

    /// <summary>Id of the answer sheet.</summary>
    public required string Response { get; init; }

    /// <summary>Code of the question.</summary>
    public required string Question { get; init; }

    /// <summary>The enterprise's code, where who read it knows; the sheet's own when it is not given.</summary>
    public string? Enterprise { get; init; }

    /// <summary>Nine digits; the sheet's own when it is not given.</summary>
    public string? Street { get; init; }

    /// <summary>Code of the field of market supervision.</summary>
    public string? Field { get; init; }

    internal RaisedAnswer ToRaised() => new(Campaign, Response, Question, Enterprise, Street, Field);
}
