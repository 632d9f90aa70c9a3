namespace Oversight.Grains.Matters.Identity;

/// <summary>The settings <c>Identity:*</c>.</summary>
public sealed class IdentityOptions
{
    public const string Section = "Identity";

    /// <summary>Within so many hours of a custodian's approval the officer reads who reported, once. 1 to 720.</summary>
    public int ReadWithinHours { get; set; } = 24;
}
