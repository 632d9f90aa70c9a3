using GraphQL;
using Oversight.Api.GraphQL;

namespace Oversight.Api.Schema.Responses;

/// <summary>A photo of an interview.</summary>
public sealed record SendPhotoInput
{
    [Description("Of an invitation; null for an open link.")]
    public string? Token { get; init; }

    [Description("The id of a campaign that asks whoever comes by.")]
    public string? Campaign { get; init; }

    [Description("For an open link or a poster: the one that submitResponse will have.")]
    public string? Interview { get; init; }

    [Description("JPEG, PNG or WebP. It is stored upright, at most 2,048 pixels long, without what the camera wrote beside the picture.")]
    public required UploadedFile Photo { get; init; }
}
