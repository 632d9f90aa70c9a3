using Oversight.Grains.Questionnaires.Formats.Workbooks;

namespace Oversight.Grains.Questionnaires.Formats.Xlsform;

/// <summary>Our model → XLSForm that other programs open; reading it again gives the same questionnaire.</summary>
public static class XlsformExport
{
    public static ExportResult<Workbook> Write(Questionnaire questionnaire)
    {
        var writer = new XlsWriter(questionnaire);
        var read = XlsformImport.Read(writer.Workbook(), questionnaire.Id).Questionnaire;
        var overlay = new OverlayOf(questionnaire, read);
        foreach (var (row, own) in writer.Parts.Zip(overlay.Overlays))
        {
            if (own is not null)
            {
                row[Overlay.Name] = own.ToJsonString(QuestionnaireJson.Options);
            }
        }

        return new(writer.Workbook(), overlay.Beside);
    }
}
