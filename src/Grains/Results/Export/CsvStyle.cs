namespace Oversight.Grains.Results.Export;

/// <summary>For whom a CSV is.</summary>
public enum CsvStyle
{
    /// <summary>Spreadsheets.</summary>
    Sheet,

    /// <summary>The data of an SPSS syntax file: names that SPSS allows, one line for each row, nothing before it.</summary>
    Syntax,
}
