namespace Oversight.Grains.Responses.Photos;

/// <summary>What became of a file: a picture to keep, or a reason why not.</summary>
/// <param name="Jpeg">Upright, within the bounds, without any metadata; empty where there is a fault.</param>
public sealed record DevelopedPhoto(ReadOnlyMemory<byte> Jpeg, PhotoFault? Fault)
{
    public static DevelopedPhoto Refused(PhotoFault fault) => new(default, fault);
}
