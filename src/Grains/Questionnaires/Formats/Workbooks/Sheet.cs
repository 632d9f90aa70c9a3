namespace Oversight.Grains.Questionnaires.Formats.Workbooks;

/// <summary>One sheet as texts; the first row is the header.</summary>
/// <param name="Name">As the workbook has it.</param>
/// <param name="Rows">Rows of cells; an empty cell is an empty text. Rows may differ in length.</param>
public sealed record Sheet(string Name, IReadOnlyList<IReadOnlyList<string>> Rows);
