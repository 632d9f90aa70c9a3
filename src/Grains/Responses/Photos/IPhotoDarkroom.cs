namespace Oversight.Grains.Responses.Photos;

/// <summary>Makes of what a camera wrote the picture that is kept: nothing of the file itself is, so neither place nor device nor time.</summary>
public interface IPhotoDarkroom
{
    /// <summary>Longest side of a kept picture, in pixels.</summary>
    const int LongestSide = 2048;

    /// <summary>Longest side of a small copy, in pixels.</summary>
    const int SmallSide = 480;

    /// <summary>Never fails on what it is given.</summary>
    Task<DevelopedPhoto> DevelopAsync(ReadOnlyMemory<byte> file, CancellationToken cancellation = default);

    /// <summary>A small copy of a kept picture, to be shown in a list.</summary>
    Task<ReadOnlyMemory<byte>> ShrinkAsync(ReadOnlyMemory<byte> jpeg, CancellationToken cancellation = default);
}
