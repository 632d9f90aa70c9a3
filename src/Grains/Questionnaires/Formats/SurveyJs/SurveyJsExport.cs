using System.Text.Json.Nodes;

namespace Oversight.Grains.Questionnaires.Formats.SurveyJs;

/// <summary>Our model → SurveyJS JSON that other programs open; reading it again gives the same questionnaire.</summary>
public static class SurveyJsExport
{
    public static ExportResult<string> Write(Questionnaire questionnaire)
    {
        var writer = new SurveyJsWriter();
        var survey = writer.Survey(questionnaire);
        var read = SurveyJsImport.Read(survey.ToJsonString(), string.Empty).Questionnaire;
        var overlay = new OverlayOf(questionnaire, read);
        foreach (var (part, own) in writer.Parts.Zip(overlay.Overlays))
        {
            if (own is not null)
            {
                part[Overlay.Name] = own.DeepClone();
            }
        }

        return new(survey.ToJsonString(new(QuestionnaireJson.Options) { WriteIndented = true, NewLine = "\n" }), overlay.Beside);
    }
}
