using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Oversight.Api.Documents.Templates;

namespace Oversight.Api.Documents.Printing;

/// <summary>Word merges cells downwards by marking those below; HTML counts rows. This is the one made into the other.</summary>
internal static class PrintedTable
{
    private const int TwipsPerPixel = 15;

    public static bool IsRuled(Table table) =>
        table.GetFirstChild<TableProperties>() is { } properties && (properties.TableBorders is not null || properties.TableStyle is not null);

    /// <summary>The columns' shares of the width in percent.</summary>
    public static IEnumerable<int> Shares(Table table)
    {
        var widths = table.GetFirstChild<TableGrid>()?.Elements<GridColumn>()
            .Select(column => int.TryParse(column.Width?.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var width) ? Math.Max(0, width) : 0)
            .ToList() ?? [];
        var whole = widths.Sum(width => (long)width);
        return whole == 0 ? [] : widths.Select(width => (int)Math.Round(100.0 * width / whole));
    }

    public static IReadOnlyList<PrintedRow> Rows(Table table)
    {
        var rows = new List<PrintedRow>();
        var above = new Dictionary<int, PrintedCell>();
        foreach (var row in Inside<TableRow>(table))
        {
            var cells = new List<PrintedCell>();
            var column = 0;
            foreach (var content in Inside<TableCell>(row))
            {
                var cell = CellOf(content, column);
                column += cell.Columns;
                Place(cell, cells, above);
            }

            rows.Add(new(HeightOf(row), cells));
        }

        return rows;
    }

    private static void Place(PrintedCell cell, List<PrintedCell> cells, Dictionary<int, PrintedCell> above)
    {
        var merge = cell.Content.TableCellProperties?.VerticalMerge;
        if (merge is not null && merge.Val?.Value != MergedCellValues.Restart && above.TryGetValue(cell.Column, out var first))
        {
            first.Rows++;
            return;
        }

        cells.Add(cell);
        if (merge is null)
        {
            above.Remove(cell.Column);
        }
        else
        {
            above[cell.Column] = cell;
        }
    }

    private static PrintedCell CellOf(TableCell content, int column)
    {
        var properties = content.TableCellProperties;
        var direction = properties?.TextDirection?.Val?.Value;
        var upright = direction is not null && direction != TextDirectionValues.LefToRightTopToBottom;
        return new(content, column, Math.Clamp(properties?.GridSpan?.Val?.Value ?? 1, 1, 63), upright);
    }

    private static int HeightOf(TableRow row) =>
        (int)(row.TableRowProperties?.GetFirstChild<TableRowHeight>()?.Val?.Value ?? 0) / TwipsPerPixel;

    /// <summary>Rows and cells, also those that a content control holds.</summary>
    private static IEnumerable<T> Inside<T>(OpenXmlElement parent)
        where T : OpenXmlElement => parent.ChildElements.SelectMany(child => child switch
        {
            T found => [found],
            SdtElement control when Controls.ContentOf(control) is { } content => Inside<T>(content),
            _ => [],
        });
}
