using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>What every submission has: an id of its own, whom it concerns, and what happened.</summary>
public abstract record SubmissionInput
{
    /// <summary>1 to 64 characters chosen by the client; sending the same again gives the same answer and counts once.</summary>
    public required string CommandId { get; init; }

    /// <summary>The enterprise's code; or else its name and address.</summary>
    public string? Enterprise { get; init; }

    public string? EnterpriseName { get; init; }

    public string? Address { get; init; }

    /// <summary>Nine digits; the enterprise's own street when it is not given.</summary>
    public string? Street { get; init; }

    /// <summary>The code of the field, 01 to 16, said by officers and staff; everybody else leaves it out.</summary>
    public string? Field { get; init; }

    public required string Content { get; init; }

    public DateOnly? OccurredOn { get; init; }

    /// <summary>By which way it came; staff say HOTLINE or REPORT_BOX, everybody else leaves it out.</summary>
    public Source? Source { get; init; }

    internal Submission ToSubmission(MatterKind kind) => new()
    {
        Kind = kind,
        CommandId = CommandId,
        Enterprise = Enterprise,
        EnterpriseName = EnterpriseName,
        Address = Address,
        Street = Street,
        Field = Field,
        Content = Content,
        OccurredOn = OccurredOn,
        Source = Source ?? Grains.Matters.Source.Api,
    };
}
