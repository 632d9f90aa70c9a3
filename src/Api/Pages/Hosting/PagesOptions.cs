namespace Oversight.Api.Pages.Hosting;

/// <summary>Settings of the pages, section <c>Pages</c>; checked when the process starts.</summary>
public sealed class PagesOptions
{
    public const string Section = "Pages";

    /// <summary>How many forms may be posted from one client network (/24, /56) in a minute, in this process.</summary>
    public int PostsPerMinute { get; set; } = 60;

    /// <summary>Beginning of the division codes whose streets the public forms offer; empty offers all that were imported.</summary>
    public string Area { get; set; } = string.Empty;
}
