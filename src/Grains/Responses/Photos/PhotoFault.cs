namespace Oversight.Grains.Responses.Photos;

/// <summary>Why a file does not become a photo.</summary>
public enum PhotoFault
{
    /// <summary>More bytes than the setting allows.</summary>
    TooLarge,

    /// <summary>Neither JPEG nor PNG nor WebP, or a broken one.</summary>
    NotAPicture,

    /// <summary>HEIC, which some phones make and which cannot be read here.</summary>
    Heic,

    /// <summary>Too wide, too high or too many pixels.</summary>
    TooManyPixels,

    /// <summary>The interview holds as many photos as it may.</summary>
    TooMany,
}
