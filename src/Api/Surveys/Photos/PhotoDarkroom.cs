using Oversight.Grains.Responses.Photos;
using SkiaSharp;

namespace Oversight.Api.Surveys.Photos;

/// <summary>
/// Decodes what a camera wrote and encodes it anew, upright and not larger than needed. Only pixels pass, so neither the place nor the device
/// nor the time of a picture is kept. A file of a few kilobytes can claim to be a picture of gigabytes: its bounds are read first, and few
/// are decoded at once, of the large ones one.
/// </summary>
internal sealed class PhotoDarkroom : IPhotoDarkroom, IDisposable
{
    private const int Quality = 84;
    private const int SmallQuality = 78;
    private const int LongestGivenSide = 30_000;
    private const long MostPixels = 40_000_000;

    /// <summary>A JPEG is made smaller while it is read.</summary>
    private const long MostJpegPixels = 64_000_000;

    private const long LargePixels = 16_000_000;

    private readonly SemaphoreSlim few = new(Math.Clamp(Environment.ProcessorCount, 2, 4));
    private readonly SemaphoreSlim large = new(1);

    public async Task<DevelopedPhoto> DevelopAsync(ReadOnlyMemory<byte> file, CancellationToken cancellation = default)
    {
        if (IsHeic(file.Span))
        {
            return DevelopedPhoto.Refused(PhotoFault.Heic);
        }

        using var data = SKData.CreateCopy(file.Span);
        using var codec = SKCodec.Create(data);
        if (codec is not { EncodedFormat: SKEncodedImageFormat.Jpeg or SKEncodedImageFormat.Png or SKEncodedImageFormat.Webp } || codec.Info.IsEmpty)
        {
            return DevelopedPhoto.Refused(PhotoFault.NotAPicture);
        }

        var pixels = (long)codec.Info.Width * codec.Info.Height;
        if (Math.Max(codec.Info.Width, codec.Info.Height) > LongestGivenSide || pixels > (codec.EncodedFormat == SKEncodedImageFormat.Jpeg ? MostJpegPixels : MostPixels))
        {
            return DevelopedPhoto.Refused(PhotoFault.TooManyPixels);
        }

        var jpeg = await InTurnAsync(pixels > LargePixels ? large : few, () => Print(codec, IPhotoDarkroom.LongestSide, Quality), cancellation);
        return jpeg is null ? DevelopedPhoto.Refused(PhotoFault.NotAPicture) : new(jpeg, null);
    }

    public async Task<ReadOnlyMemory<byte>> ShrinkAsync(ReadOnlyMemory<byte> jpeg, CancellationToken cancellation = default)
    {
        using var data = SKData.CreateCopy(jpeg.Span);
        using var codec = SKCodec.Create(data);
        return codec is null ? jpeg : await InTurnAsync(few, () => Print(codec, IPhotoDarkroom.SmallSide, SmallQuality), cancellation) ?? jpeg;
    }

    public void Dispose()
    {
        few.Dispose();
        large.Dispose();
    }

    private static async Task<byte[]?> InTurnAsync(SemaphoreSlim turn, Func<byte[]?> print, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            return await Task.Run(print, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Null when the file is broken.</summary>
    private static byte[]? Print(SKCodec codec, int longest, int quality)
    {
        using var negative = Decode(codec, longest);
        if (negative is null)
        {
            return null;
        }

        var ratio = Math.Min(1f, (float)longest / Math.Max(negative.Width, negative.Height));
        var width = Math.Max(1, (int)MathF.Round(negative.Width * ratio));
        var height = Math.Max(1, (int)MathF.Round(negative.Height * ratio));
        var turned = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        using var surface = SKSurface.Create(new SKImageInfo(turned ? height : width, turned ? width : height, SKColorType.Rgba8888, SKAlphaType.Opaque, SKColorSpace.CreateSrgb()));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        canvas.SetMatrix(Upright(codec.EncodedOrigin, width, height));
        using var picture = SKImage.FromBitmap(negative);
        canvas.DrawImage(picture, new SKRect(0, 0, width, height), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var print = surface.Snapshot();
        using var encoded = print.Encode(SKEncodedImageFormat.Jpeg, quality);
        return encoded?.ToArray();
    }

    private static SKBitmap? Decode(SKCodec codec, int longest)
    {
        // A JPEG can be read at eighths of its size; the others only whole.
        var eighths = Math.Clamp(MathF.Ceiling(8f * longest / Math.Max(codec.Info.Width, codec.Info.Height)), 1f, 8f);
        var size = codec.GetScaledDimensions(eighths / 8f);
        var negative = new SKBitmap();
        if (negative.TryAllocPixels(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Premul, SKColorSpace.CreateSrgb()))
            && codec.GetPixels(negative.Info, negative.GetPixels()) == SKCodecResult.Success)
        {
            return negative;
        }

        negative.Dispose();
        return null;
    }

    /// <summary>From the way in which the camera was held to the way in which the picture is seen.</summary>
    private static SKMatrix Upright(SKEncodedOrigin origin, float width, float height) => origin switch
    {
        SKEncodedOrigin.TopRight => new(-1, 0, width, 0, 1, 0, 0, 0, 1),
        SKEncodedOrigin.BottomRight => new(-1, 0, width, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, height, 0, 0, 1),
        SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightTop => new(0, -1, height, 1, 0, 0, 0, 0, 1),
        SKEncodedOrigin.RightBottom => new(0, -1, height, -1, 0, width, 0, 0, 1),
        SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, width, 0, 0, 1),
        _ => SKMatrix.Identity,
    };

    private static bool IsHeic(ReadOnlySpan<byte> file) => file.Length >= 12 && file[4..8].SequenceEqual("ftyp"u8)
        && (file[8..11].SequenceEqual("hei"u8) || file[8..11].SequenceEqual("hev"u8) || file[8..12].SequenceEqual("mif1"u8) || file[8..12].SequenceEqual("msf1"u8));
}
