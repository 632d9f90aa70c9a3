using System.IO.Compression;
using System.Text;

namespace Oversight.Silo.Import.Csv;

/// <summary>A file to import: gzip is recognised by its first bytes, the encoding by the text.</summary>
internal sealed class SourceFile : IDisposable
{
    private const int SampleSize = 1 << 20;
    private readonly FileStream _file;

    private SourceFile(FileStream file, Stream text, Encoding encoding)
    {
        _file = file;
        Text = text;
        Encoding = encoding;
    }

    /// <summary>The decompressed bytes, from the beginning.</summary>
    public Stream Text { get; }

    public Encoding Encoding { get; }

    /// <summary>Bytes of the file, compressed where it is.</summary>
    public long Length => _file.Length;

    /// <summary>Bytes of the file that were read so far: for the progress bar.</summary>
    public long Position => _file.Position;

    /// <exception cref="IOException">The file is missing, cannot be read or is a damaged gzip.</exception>
    public static SourceFile Open(string path, Encoding? encoding = null)
    {
        encoding ??= TextEncodings.Detect(Sample(path));
        var file = OpenRead(path);
        return new SourceFile(file, Decompressed(file), encoding);
    }

    public void Dispose()
    {
        Text.Dispose();
        _file.Dispose();
    }

    private static byte[] Sample(string path)
    {
        using var file = OpenRead(path);
        using var text = Decompressed(file);
        var sample = new byte[SampleSize];
        return sample[..text.ReadAtLeast(sample, SampleSize, throwOnEndOfStream: false)];
    }

    private static FileStream OpenRead(string path) =>
        new(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 1 << 16, Share = FileShare.ReadWrite });

    private static Stream Decompressed(FileStream file)
    {
        Span<byte> magic = stackalloc byte[2];
        var read = file.ReadAtLeast(magic, 2, throwOnEndOfStream: false);
        file.Position = 0;
        return read == 2 && magic is [0x1F, 0x8B] ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
