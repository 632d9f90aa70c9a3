using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Oversight.Api.Surveys;

/// <summary>Writes the rows of a sheet one after the other.</summary>
internal static class SheetWriter
{
    /// <summary>Characters that Excel takes in a cell.</summary>
    private const int LongestText = 32_767;

    private static readonly OpenXmlAttribute Inline = new("t", "", "inlineStr");

    public static void Write(WorksheetPart part, IEnumerable<IEnumerable<SheetValue>> rows)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        var number = 0;
        foreach (var row in rows)
        {
            number++;
            writer.WriteStartElement(new Row(), [new("r", "", number.ToString(CultureInfo.InvariantCulture))]);
            var column = 0;
            foreach (var value in row)
            {
                Cell(writer, value, ColumnName(column++) + number.ToString(CultureInfo.InvariantCulture));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>A, B, … Z, AA, …</summary>
    internal static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));

    private static void Cell(OpenXmlWriter writer, SheetValue value, string place)
    {
        if (value.IsNothing)
        {
            return;
        }

        var reference = new OpenXmlAttribute("r", "", place);
        if (value.Text is { } text)
        {
            writer.WriteStartElement(new Cell(), [reference, Inline]);
            writer.WriteStartElement(new InlineString());
            writer.WriteElement(new Text(Allowed(text)) { Space = SpaceProcessingModeValues.Preserve });
            writer.WriteEndElement();
        }
        else
        {
            writer.WriteStartElement(new Cell(), [reference]);
            writer.WriteElement(new CellValue(value.Number.ToString("R", CultureInfo.InvariantCulture)));
        }

        writer.WriteEndElement();
    }

    /// <summary>XML 1.0 has no way to write most control characters, and a lone half of a pair is no character.</summary>
    private static string Allowed(string text)
    {
        var allowed = new StringBuilder(Math.Min(text.Length, LongestText));
        foreach (var rune in text.EnumerateRunes())
        {
            if (allowed.Length + rune.Utf16SequenceLength > LongestText)
            {
                break;
            }

            allowed.Append(!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value) ? rune.ToString() : "\uFFFD");
        }

        return allowed.ToString();
    }
}
