using System.Buffers.Binary;
using SkiaSharp;

namespace Oversight.Testing.Pictures;

/// <summary>Pictures as cameras write them, and files that only say that they are pictures.</summary>
public static class TestPictures
{
    /// <summary>What the camera calls itself in <see cref="WithPlace"/>.</summary>
    public const string Camera = "Camera of the test";

    private static int drawn;

    /// <summary>The left half red, the right half blue; no two alike.</summary>
    public static byte[] Draw(int width = 64, int height = 48, SKEncodedImageFormat format = SKEncodedImageFormat.Jpeg)
    {
        using var surface = SKSurface.Create(new SKImageInfo(width, height));
        surface.Canvas.Clear(SKColors.Blue);
        using var red = new SKPaint { Color = SKColors.Red };
        surface.Canvas.DrawRect(0, 0, width / 2f, height, red);
        using var mark = new SKPaint { Color = new SKColor(0xFF000000u | (uint)(Interlocked.Increment(ref drawn) * 40_503)) };
        surface.Canvas.DrawRect(0, 0, Math.Max(8, width / 8f), Math.Max(8, height / 8f), mark);
        using var image = surface.Snapshot();
        using var encoded = image.Encode(format, 90);
        return encoded.ToArray();
    }

    /// <summary>A JPEG that says where, with what and how it was taken: with GPS, the maker's name, and the camera turned by a quarter (orientation 6).</summary>
    public static byte[] WithPlace(byte[] jpeg)
    {
        ArgumentNullException.ThrowIfNull(jpeg);
        var exif = Exif();
        var segment = new byte[4 + exif.Length];
        segment[0] = 0xFF;
        segment[1] = 0xE1;
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(exif.Length + 2));
        exif.CopyTo(segment, 4);
        return [.. jpeg[..2], .. segment, .. jpeg[2..]];
    }

    /// <summary>Whether a JPEG has a segment that holds metadata of a camera: APP1 to APP13 but for the colour profile, or a comment.</summary>
    public static bool HasMetadata(ReadOnlySpan<byte> jpeg)
    {
        for (var at = 2; at + 4 <= jpeg.Length && jpeg[at] == 0xFF && jpeg[at + 1] != 0xDA; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]))
        {
            if (jpeg[at + 1] is 0xFE or 0xE1 or (>= 0xE3 and <= 0xEF))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The beginning of a PNG that claims a size.</summary>
    public static byte[] ClaimingPng(int width, int height)
    {
        var header = new byte[17];
        "IHDR"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(8), height);
        header[12] = 8;
        header[13] = 2;
        var check = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(check, Crc(header));
        var png = Draw(8, 8, SKEncodedImageFormat.Png);
        return [.. png[..12], .. header, .. check, .. png[33..]];
    }

    public static byte[] Heic() => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8, .. new byte[200]];

    /// <summary>How large a picture is, and its colours right of the middle near the upper and the lower edge.</summary>
    public static (int Width, int Height, SKColor Above, SKColor Below) Look(byte[] jpeg)
    {
        using var bitmap = SKBitmap.Decode(jpeg);
        return (bitmap.Width, bitmap.Height, bitmap.GetPixel(bitmap.Width * 3 / 4, bitmap.Height / 8), bitmap.GetPixel(bitmap.Width * 3 / 4, bitmap.Height * 7 / 8));
    }

    private static byte[] Exif()
    {
        // A directory with maker, orientation and the way to the GPS directory; then latitude 30° 15′ N, longitude 120° 10′ E.
        var bytes = new byte[6 + 200];
        "Exif\0\0"u8.CopyTo(bytes);
        var tiff = bytes.AsSpan(6);
        "II*\0"u8.CopyTo(tiff);
        BinaryPrimitives.WriteUInt32LittleEndian(tiff[4..], 8);
        BinaryPrimitives.WriteUInt16LittleEndian(tiff[8..], 3);
        Entry(tiff[10..], 0x010F, 2, Camera.Length + 1, 50);
        Entry(tiff[22..], 0x0112, 3, 1, 6);
        Entry(tiff[34..], 0x8825, 4, 1, 80);
        System.Text.Encoding.ASCII.GetBytes(Camera, tiff[50..]);
        BinaryPrimitives.WriteUInt16LittleEndian(tiff[80..], 4);
        Entry(tiff[82..], 1, 2, 2, 'N');
        Entry(tiff[94..], 2, 5, 3, 140);
        Entry(tiff[106..], 3, 2, 2, 'E');
        Entry(tiff[118..], 4, 5, 3, 164);
        Degrees(tiff[140..], 30, 15);
        Degrees(tiff[164..], 120, 10);
        return bytes;
    }

    private static void Entry(Span<byte> at, ushort tag, ushort type, int count, uint value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(at, tag);
        BinaryPrimitives.WriteUInt16LittleEndian(at[2..], type);
        BinaryPrimitives.WriteInt32LittleEndian(at[4..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(at[8..], value);
    }

    private static void Degrees(Span<byte> at, uint degrees, uint minutes)
    {
        uint[] numbers = [degrees, 1, minutes, 1, 0, 1];
        for (var index = 0; index < numbers.Length; index++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(at[(index * 4)..], numbers[index]);
        }
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
            }
        }

        return ~crc;
    }
}
