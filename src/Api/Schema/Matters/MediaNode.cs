using GraphQL;
using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>What a media item adds to a matter.</summary>
[Name("MediaDetails")]
public sealed class MediaNode(MediaDetails media)
{
    public string Outlet => media.Outlet;

    public string? Headline => media.Headline;

    public string? Url => media.Url;

    public DateOnly? PublishedOn => media.PublishedOn;
}
