namespace Oversight.Grains.Responses.Photos;

/// <summary>Settings of photos in answers.</summary>
public sealed class PhotoOptions
{
    public const string Section = "Photos";

    /// <summary>Greatest value of <see cref="PerInterview"/>.</summary>
    public const int MostPerInterview = 20;

    /// <summary>Greatest size of a file that is sent, in megabytes of 1,048,576 bytes. 1..50.</summary>
    public int MaxMegabytes { get; set; } = 10;

    /// <summary>How many photos one interview may hold. 1..20.</summary>
    public int PerInterview { get; set; } = MostPerInterview;

    /// <summary>In bytes.</summary>
    public int LargestFile => MaxMegabytes * 1024 * 1024;
}
