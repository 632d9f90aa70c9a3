namespace Oversight.Grains.Matters.Steps;

/// <summary>How urgent a media item is, which decides its limit.</summary>
[GenerateSerializer, Alias("oversight.Urgency")]
public enum Urgency
{
    Ordinary = 0,

    /// <summary>First information within five hours.</summary>
    Emergency = 1,
}
