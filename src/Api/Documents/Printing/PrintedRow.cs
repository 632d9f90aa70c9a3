namespace Oversight.Api.Documents.Printing;

/// <summary>A row of a table; its least height in CSS pixels (1/96 inch), 0 when it has none.</summary>
internal sealed record PrintedRow(int Height, IReadOnlyList<PrintedCell> Cells);
