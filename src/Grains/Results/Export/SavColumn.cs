using System.Globalization;
using System.Text;

namespace Oversight.Grains.Results.Export;

/// <summary>A variable in the file: its short name, and the pieces that a long text lies in.</summary>
internal sealed class SavColumn
{
    private readonly ExportVariable variable;

    private SavColumn(ExportVariable variable, string name, int first)
    {
        (this.variable, Name) = (variable, name);
        Width = variable.IsText ? SavLayout.Width(variable) : 0;
        Pieces = variable.IsText ? SavLayout.Pieces(Width) : [0];
        ShortNames = [.. Enumerable.Range(first, Pieces.Length).Select(number => "V" + number.ToString("D7", CultureInfo.InvariantCulture))];
    }

    public ExportVariable Variable => variable;

    public string Name { get; }

    /// <summary>Bytes of a text; 0 for a number.</summary>
    public int Width { get; }

    public int[] Pieces { get; }

    /// <summary>Eight letters for each piece: nobody sees them, long names stand in a record of their own.</summary>
    public string[] ShortNames { get; }

    /// <summary>Eights of bytes in a row.</summary>
    public int Segments => Pieces.Sum(piece => piece == 0 ? 1 : SavLayout.Padded(piece, 8) / 8);

    public static IReadOnlyList<SavColumn> Of(ExportTable table)
    {
        var columns = new List<SavColumn>();
        var pieces = 1;
        for (var index = 0; index < table.Variables.Count; index++)
        {
            columns.Add(new(table.Variables[index], table.SpssNames[index], pieces));
            pieces += columns[^1].Pieces.Length;
        }

        return columns;
    }

    public void WriteValue(SavWriter writer, int row)
    {
        if (variable.Numbers is { } numbers)
        {
            writer.Number(numbers[row]);
            return;
        }

        var bytes = Encoding.UTF8.GetBytes(SpssName.Shortened(variable.Texts![row] ?? "", Width));
        for (var piece = 0; piece < Pieces.Length; piece++)
        {
            var start = Math.Min(bytes.Length, piece * SavLayout.Piece);
            var end = Pieces.Length == 1 ? bytes.Length : Math.Min(bytes.Length, start + SavLayout.Piece);
            writer.Bytes(bytes.AsSpan(start, end - start), SavLayout.Padded(Pieces[piece], 8));
        }
    }
}
