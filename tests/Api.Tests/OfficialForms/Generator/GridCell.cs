using DocumentFormat.OpenXml.Wordprocessing;

namespace Oversight.Api.Tests.OfficialForms.Generator;

/// <summary>A cell: its lines with fields in them, over how many columns, and whether it goes on from the row above.</summary>
internal sealed record GridCell(string[] Lines, int Span = 1)
{
    public string Style { get; init; } = "TableText";

    public MergedCellValues? Merge { get; init; }

    public bool Upright { get; init; }

    public static GridCell Head(string text, int span = 1) => new([text], span) { Style = "TableHead" };

    public static GridCell Field(string tag, int span = 1) => new([$"{{{tag}}}"], span);

    /// <summary>The first cell of a block of rows, its text from top to bottom.</summary>
    public static GridCell Side(string text) => new([text]) { Style = "TableHead", Upright = true, Merge = MergedCellValues.Restart };

    public static GridCell Below() => new([""]) { Style = "TableHead", Merge = MergedCellValues.Continue };

    public static GridCell Signature(string who, int span) => new([$"{who}（签字）：", "", "　　　　年　　月　　日"], span);
}
