using System.Text;

namespace Oversight.Grains.Results.Export;

/// <summary>Numbers of little end first, and texts padded with spaces.</summary>
internal sealed class SavWriter(Stream stream) : IDisposable
{
    /// <summary>How the format writes that there is no number.</summary>
    public const double Missing = -double.MaxValue;

    private readonly BinaryWriter writer = new(stream, Encoding.UTF8, leaveOpen: true);

    public void Int(params ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            writer.Write(value);
        }
    }

    public void Number(double value) => writer.Write(double.IsNaN(value) ? Missing : value);

    public void Byte(byte value) => writer.Write(value);

    public void Text(string text, int width) => Bytes(Encoding.UTF8.GetBytes(text), width);

    /// <summary>The bytes, cut or filled with spaces to a width.</summary>
    public void Bytes(ReadOnlySpan<byte> bytes, int width)
    {
        writer.Write(bytes[..Math.Min(bytes.Length, width)]);
        for (var place = bytes.Length; place < width; place++)
        {
            writer.Write((byte)' ');
        }
    }

    public void Dispose() => writer.Dispose();
}
