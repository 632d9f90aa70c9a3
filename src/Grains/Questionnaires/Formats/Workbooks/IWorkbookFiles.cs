using Oversight.Grains.Errors;

namespace Oversight.Grains.Questionnaires.Formats.Workbooks;

/// <summary>Reads and writes workbook files; the process brings it, because the domain needs no spreadsheet library.</summary>
public interface IWorkbookFiles
{
    /// <summary>.xlsx or .xls; the stream can seek.</summary>
    /// <exception cref="InvalidInputException">It is no workbook, or a too large one.</exception>
    Workbook Read(Stream file);

    /// <summary>Writes .xlsx in which every cell is a text.</summary>
    void Write(Workbook workbook, Stream file);
}
