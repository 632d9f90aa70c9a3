using System.Collections.Immutable;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters;

/// <summary>What somebody hands in, as they wrote it. Every surface (API, form, staff entry) makes one of these.</summary>
public sealed record Submission
{
    public required MatterKind Kind { get; init; }

    /// <summary>1 to 64 characters chosen by the caller; the same id with the same content is the same submission.</summary>
    public required string CommandId { get; init; }

    /// <summary>The code of the enterprise; else its name and address.</summary>
    public string? Enterprise { get; init; }

    public string? EnterpriseName { get; init; }

    public string? Address { get; init; }

    /// <summary>Nine digits; the enterprise's own street when it is not given.</summary>
    public string? Street { get; init; }

    public required string Content { get; init; }

    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Null when nobody gives a name: only a report may be anonymous, and what staff enter for others.</summary>
    public Person? Reporter { get; init; }

    /// <summary>Who complains together with the reporter; null when one person complains.</summary>
    public JointEntry? Joint { get; init; }

    /// <summary>Who complains for the reporter or one of the others, with a power of attorney.</summary>
    public AgentEntry? Agent { get; init; }

    /// <summary>What a complaint answers to the two questions of form 1; null when neither was answered.</summary>
    public FormConsents? Consents { get; init; }

    /// <summary>Chosen with a report, for messages with the officer; never stored, only its hash.</summary>
    public string? Password { get; init; }

    /// <summary>The complainant wants a green-channel enterprise to negotiate first; without effect for any other business.</summary>
    public bool? OdrFirst { get; init; }

    /// <summary>A code of <see cref="Network.FieldCode"/>, said by the officer or clerk who enters it; null when nobody knows yet.</summary>
    public string? Field { get; init; }

    public DateOnly? OccurredOn { get; init; }

    public Source Source { get; init; } = Source.Api;

    /// <summary>Given by the desk of open answers alone.</summary>
    public AnswerOrigin? Answer { get; init; }

    public MediaDetails? Media { get; init; }

    public SuggestionDetails? Suggestion { get; init; }

    public FindingDetails? Finding { get; init; }
}
