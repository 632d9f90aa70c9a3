namespace Oversight.Grains.Tests.Results.Export;

/// <summary>Reads a system file record by record, as the PSPP developers' guide describes it; knows nothing of the writer.</summary>
internal sealed class SavReader : IDisposable
{
    private readonly BinaryReader reader;
    private readonly List<(int Width, string Short, string Label)> segments = [];
    private readonly Dictionary<int, Dictionary<double, string>> labels = [];
    private readonly Dictionary<int, byte[]> extensions = [];

    public SavReader(byte[] file)
    {
        reader = new(new MemoryStream(file));
        Text(4).ShouldBe("$FL2");
        Text(60);
        reader.ReadInt32().ShouldBe(2);
        reader.ReadInt32();
        reader.ReadInt32().ShouldBe(0);
        reader.ReadInt32();
        Cases = reader.ReadInt32();
        reader.ReadDouble().ShouldBe(100);
        Created = Text(17);
        Title = Text(64);
        Text(3);
        while (Record())
        {
        }

        Names = Extension(13).Split('\t').Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
        Long = Extension(14).Split('\t', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.TrimEnd('\0').Split('=')).ToDictionary(pair => pair[0], pair => int.Parse(pair[1], null));
        Rows = [.. Enumerable.Range(0, Cases).Select(_ => Row())];
        reader.BaseStream.Position.ShouldBe(reader.BaseStream.Length);
    }

    public int Cases { get; }

    public string Title { get; }

    public string Created { get; }

    public IReadOnlyDictionary<string, string> Names { get; }

    public IReadOnlyDictionary<string, int> Long { get; }

    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    public string Encoding => Extension(20);

    public IEnumerable<string> Labels => segments.Where(segment => segment.Width >= 0).Select(segment => segment.Label);

    /// <summary>What codes stand for, by the place of the variable in eights of bytes from 1.</summary>
    public Dictionary<double, string> ValueLabels(int place) => labels[place];

    public void Dispose() => reader.Dispose();

    private bool Record()
    {
        switch (reader.ReadInt32())
        {
            case 2:
                Variable();
                return true;
            case 3:
                ReadLabels();
                return true;
            case 7:
                var subtype = reader.ReadInt32();
                extensions[subtype] = reader.ReadBytes(reader.ReadInt32() * reader.ReadInt32());
                return true;
            case 999:
                reader.ReadInt32();
                return false;
            case var other:
                throw new InvalidDataException($"record {other}");
        }
    }

    private void Variable()
    {
        var (width, labelled) = (reader.ReadInt32(), reader.ReadInt32());
        reader.ReadInt32().ShouldBe(0);
        reader.ReadInt64();
        var name = Text(8);
        var label = "";
        if (labelled == 1)
        {
            var length = reader.ReadInt32();
            label = Text((length + 3) / 4 * 4);
        }

        segments.Add((width, name, label));
    }

    private void ReadLabels()
    {
        var values = new Dictionary<double, string>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var value = reader.ReadDouble();
            var length = reader.ReadByte();
            values[value] = Text(((length + 8) / 8 * 8) - 1);
        }

        reader.ReadInt32().ShouldBe(4);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            labels[reader.ReadInt32()] = values;
        }
    }

    private List<object?> Row()
    {
        var row = new List<object?>();
        var (pieces, width, piecesLeft) = (new List<byte>(), 0, 0);
        for (var index = 0; index < segments.Count; index++)
        {
            var segment = segments[index];
            if (segment.Width == 0)
            {
                var number = reader.ReadDouble();
                row.Add(number == -double.MaxValue ? null : number);
                continue;
            }

            var bytes = reader.ReadBytes((segment.Width + 7) / 8 * 8);
            index += ((segment.Width + 7) / 8) - 1;
            width = width == 0 ? Long.GetValueOrDefault(segment.Short, segment.Width) : width;
            piecesLeft = piecesLeft == 0 ? width > 255 ? (width + 251) / 252 : 1 : piecesLeft;
            pieces.AddRange(bytes.Take(segment.Width));
            if (--piecesLeft == 0)
            {
                row.Add(System.Text.Encoding.UTF8.GetString([.. pieces.Take(width)]).TrimEnd(' '));
                pieces.Clear();
                width = 0;
            }
        }

        return row;
    }

    private string Extension(int subtype) => System.Text.Encoding.UTF8.GetString(extensions.GetValueOrDefault(subtype, []));

    private string Text(int length) => System.Text.Encoding.UTF8.GetString(reader.ReadBytes(length)).TrimEnd(' ');
}
