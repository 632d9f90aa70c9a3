using System.Text;

namespace Oversight.Grains.Results.Export;

/// <summary>Sizes of the system file format.</summary>
internal static class SavLayout
{
    /// <summary>Bytes of a text; longer ones are cut, which <see cref="ExportTable.CutForSpss"/> tells.</summary>
    public const int LongestText = 32767;

    /// <summary>Bytes of the label of a variable.</summary>
    public const int LongestLabel = 255;

    /// <summary>Bytes of the label of a value.</summary>
    public const int LongestValueLabel = 120;

    /// <summary>Bytes of a text in one piece; a longer one lies in pieces that count as variables of their own.</summary>
    public const int Piece = 255;

    /// <summary>A piece for each so many bytes, although a piece holds <see cref="Piece"/>: so says the format, and so PSPP reads it.</summary>
    private const int PieceStep = 252;

    /// <summary>The widest value of a text variable in bytes of UTF-8, at least 1.</summary>
    public static int Width(ExportVariable variable) =>
        Math.Clamp(variable.Texts!.Select(text => Encoding.UTF8.GetByteCount(text ?? "")).DefaultIfEmpty(1).Max(), 1, LongestText);

    /// <summary>Widths of the pieces that hold a text of this width.</summary>
    public static int[] Pieces(int width)
    {
        if (width <= Piece)
        {
            return [width];
        }

        var count = (width + PieceStep - 1) / PieceStep;
        return [.. Enumerable.Range(0, count).Select(piece => piece < count - 1 ? Piece : width - (piece * PieceStep))];
    }

    public static int Padded(int length, int unit) => (length + unit - 1) / unit * unit;
}
