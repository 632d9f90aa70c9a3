namespace Oversight.Grains.Questionnaires.Formats.Workbooks;

/// <summary>A workbook as texts: reading and writing files is not the domain's.</summary>
public sealed record Workbook(IReadOnlyList<Sheet> Sheets)
{
    /// <summary>The first sheet of that name, whatever its case; null when there is none.</summary>
    public Sheet? Find(string name) => Sheets.FirstOrDefault(sheet => sheet.Name.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
}
