using DocumentFormat.OpenXml.Wordprocessing;

namespace Oversight.Api.Documents.Printing;

/// <summary>A cell that is drawn, with how many columns and rows it covers.</summary>
internal sealed record PrintedCell(TableCell Content, int Column, int Columns, bool IsUpright)
{
    public int Rows { get; set; } = 1;
}
