using System.Globalization;
using System.Text;

namespace Oversight.Grains.Results.Export;

/// <summary>Everything in a system file that comes before the data.</summary>
internal static class SavDictionary
{
    public static void Write(ExportTable table, IReadOnlyList<SavColumn> columns, SavWriter writer, DateTimeOffset written)
    {
        Header(table, columns, writer, written);
        foreach (var column in columns)
        {
            Variables(column, writer);
        }

        var place = 1;
        foreach (var column in columns)
        {
            ValueLabels(column, place, writer);
            place += column.Segments;
        }

        Extension(writer, 3, 4, 8, w => w.Int(1, 0, 0, -1, 1, 1, 2, 65001));
        Extension(writer, 4, 8, 3, w =>
        {
            w.Number(SavWriter.Missing);
            w.Number(double.MaxValue);
            w.Number(BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(SavWriter.Missing) - 1));
        });
        Display(columns, writer);
        TextExtension(writer, 13, string.Join('\t', columns.Select(column => $"{column.ShortNames[0]}={column.Name}")));
        if (columns.Any(column => column.Pieces.Length > 1))
        {
            TextExtension(writer, 14, string.Concat(columns.Where(column => column.Pieces.Length > 1).Select(VeryLong)));
        }

        Extension(writer, 16, 8, 2, w => w.Int(1, 0, table.Count, 0));
        TextExtension(writer, 20, "UTF-8");
        writer.Int(999, 0);
    }

    private static string VeryLong(SavColumn column) => string.Create(CultureInfo.InvariantCulture, $"{column.ShortNames[0]}={column.Width:D5}\0\t");

    private static void Header(ExportTable table, IReadOnlyList<SavColumn> columns, SavWriter writer, DateTimeOffset written)
    {
        writer.Text("$FL2", 4);
        writer.Text("@(#) SPSS DATA FILE Oversight", 60);
        writer.Int(2, columns.Sum(column => column.Segments), 0, 0, table.Count);
        writer.Number(100);
        writer.Text(written.ToString("dd MMM yy", CultureInfo.InvariantCulture), 9);
        writer.Text(written.ToString("HH:mm:ss", CultureInfo.InvariantCulture), 8);
        writer.Text(SpssName.Shortened(table.Title, 64), 64);
        writer.Bytes([0, 0, 0], 3);
    }

    private static void Variables(SavColumn column, SavWriter writer)
    {
        for (var piece = 0; piece < column.Pieces.Length; piece++)
        {
            var width = column.Pieces[piece];
            var label = piece == 0 ? Encoding.UTF8.GetBytes(SpssName.Shortened(column.Variable.Label, SavLayout.LongestLabel)) : [];
            var format = width > 0 ? (1 << 16) | (width << 8) : (5 << 16) | ((column.Variable.Decimals > 0 ? 10 + column.Variable.Decimals : 8) << 8) | column.Variable.Decimals;
            writer.Int(2, width, label.Length > 0 ? 1 : 0, 0, format, format);
            writer.Text(column.ShortNames[piece], 8);
            if (label.Length > 0)
            {
                writer.Int(label.Length);
                writer.Bytes(label, SavLayout.Padded(label.Length, 4));
            }

            for (var more = 1; more < SavLayout.Padded(Math.Max(1, width), 8) / 8; more++)
            {
                writer.Int(2, -1, 0, 0, 0, 0);
                writer.Text("", 8);
            }
        }
    }

    private static void ValueLabels(SavColumn column, int place, SavWriter writer)
    {
        if (column.Variable.Values.Count == 0 || column.Variable.IsText)
        {
            return;
        }

        writer.Int(3, column.Variable.Values.Count);
        foreach (var (code, text) in column.Variable.Values.OrderBy(pair => pair.Key))
        {
            var label = Encoding.UTF8.GetBytes(SpssName.Shortened(text, SavLayout.LongestValueLabel));
            writer.Number(code);
            writer.Byte((byte)label.Length);
            writer.Bytes(label, SavLayout.Padded(label.Length + 1, 8) - 1);
        }

        writer.Int(4, 1, place);
    }

    private static void Display(IReadOnlyList<SavColumn> columns, SavWriter writer)
    {
        var pieces = columns.SelectMany(column => column.Pieces.Select(width => (column.Variable, Width: width))).ToArray();
        Extension(writer, 11, 4, pieces.Length * 3, w =>
        {
            foreach (var (variable, width) in pieces)
            {
                w.Int((int)(variable.IsText ? Measure.Nominal : variable.Measure), width > 0 ? Math.Clamp(width, 8, 40) : 8, variable.IsText ? 0 : 1);
            }
        });
    }

    private static void TextExtension(SavWriter writer, int subtype, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Extension(writer, subtype, 1, bytes.Length, w => w.Bytes(bytes, bytes.Length));
    }

    private static void Extension(SavWriter writer, int subtype, int size, int count, Action<SavWriter> content)
    {
        writer.Int(7, subtype, size, count);
        content(writer);
    }
}
