using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>Something that news media published.</summary>
public sealed record SubmitMediaItemInput : SubmissionInput
{
    public required string Outlet { get; init; }

    public string? Headline { get; init; }

    public string? Url { get; init; }

    public DateOnly? PublishedOn { get; init; }

    internal Submission ToSubmission() =>
        ToSubmission(MatterKind.MediaItem) with { Media = new(Outlet, Headline, Url, PublishedOn) };
}
