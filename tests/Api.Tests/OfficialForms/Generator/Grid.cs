using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Oversight.Api.Tests.OfficialForms.Generator;

/// <summary>A ruled table of the registration forms. Widths and heights are twips (1/1440 inch).</summary>
internal sealed class Grid
{
    private readonly Sheet sheet;
    private readonly int[] widths;
    private readonly Table table;
    private OpenXmlCompositeElement rows;

    public Grid(Sheet sheet, params int[] widths)
    {
        this.sheet = sheet;
        this.widths = widths;
        table = new(
            new TableProperties(
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableJustification { Val = TableRowAlignmentValues.Center },
                new TableBorders(
                    Edge<TopBorder>(12), Edge<LeftBorder>(12), Edge<BottomBorder>(12), Edge<RightBorder>(12),
                    Edge<InsideHorizontalBorder>(4), Edge<InsideVerticalBorder>(4)),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        rows = table;
        sheet.Body.AppendChild(table);
    }

    /// <summary>The rows that follow are repeated for each person, until <see cref="EndRepeat"/>.</summary>
    public Grid Repeat(string group)
    {
        var content = new SdtContentRow();
        table.AppendChild(new SdtRow(sheet.Properties(group, plain: false), content));
        rows = content;
        return this;
    }

    public Grid EndRepeat()
    {
        rows = table;
        return this;
    }

    public Grid Row(int height, params GridCell[] cells)
    {
        var row = new TableRow(new TableRowProperties(
            new CantSplit(), new TableRowHeight { Val = (uint)height, HeightType = HeightRuleValues.AtLeast }));
        var column = 0;
        foreach (var cell in cells)
        {
            var width = widths.Skip(column).Take(cell.Span).Sum();
            column += cell.Span;
            row.AppendChild(Cell(cell, width));
        }

        rows.AppendChild(row);
        return this;
    }

    private TableCell Cell(GridCell cell, int width)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (cell.Span > 1)
        {
            properties.AppendChild(new GridSpan { Val = cell.Span });
        }

        if (cell.Merge is { } merge)
        {
            properties.AppendChild(new VerticalMerge { Val = merge });
        }

        if (cell.Upright)
        {
            properties.AppendChild(new TextDirection { Val = TextDirectionValues.TopToBottomRightToLeftRotated });
        }

        properties.AppendChild(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new(cell.Lines.Select(line => (OpenXmlElement)sheet.Paragraph(cell.Style, line)).Prepend(properties));
    }

    private static T Edge<T>(uint size)
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = size, Color = "000000", Space = 0 };
}
