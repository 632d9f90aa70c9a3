using System.Globalization;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Formats;
using Oversight.Grains.Questionnaires.Library;

namespace Oversight.Api.Surveys.Files;

/// <summary>Questionnaires of the library from and to files of other programs.</summary>
public sealed class SurveyFiles(QuestionnaireFiles files, QuestionnaireDesk desk, IQuestionnaireLibrary library)
{
    private const string Draft = "draft";
    private const int LongestName = 200;

    /// <param name="content">The file.</param>
    /// <param name="name">Its name; folders do not count.</param>
    /// <param name="id">Null lets the file's own name decide; what fits no id gets one made for it.</param>
    /// <param name="expectedRevision">Of the questionnaire that the file replaces; 0 for a new one.</param>
    /// <exception cref="InvalidInputException">The file is broken or of another kind.</exception>
    public async Task<ImportedQuestionnaire> ImportAsync(byte[] content, string name, string? id, int expectedRevision, string commandId, Caller caller)
    {
        LibraryRules.RequireEditor(caller);
        var file = Path.GetFileName(name);
        if (file.Length is 0 or > LongestName)
        {
            throw new InvalidInputException("name", name, $"1 to {LongestName} characters");
        }

        var read = files.Read(content, file);
        var own = id ?? QuestionnaireDesk.IdFor(read.Questionnaire.Id, commandId, caller);
        var view = await desk.SaveAsync(own, commandId, expectedRevision, QuestionnaireJson.Write(read.Questionnaire), caller, file);
        return new(view, read.NotCarried);
    }

    /// <param name="id">Of the questionnaire.</param>
    /// <param name="file"><c>v3.xlsx</c> (XLSForm), <c>v3.json</c> (SurveyJS), <c>v3.oversight.json</c>; <c>draft</c> in place of the version.</param>
    /// <param name="caller">Who asks.</param>
    /// <returns>Null when there is no such version or format.</returns>
    public async Task<SurveyFile?> ExportAsync(string id, string file, Caller caller)
    {
        LibraryRules.RequireEditor(caller);
        var point = file.IndexOf('.', StringComparison.Ordinal);
        var (version, extension) = point < 0 ? (file, string.Empty) : (file[..point], file[point..]);
        var (format, type) = extension switch
        {
            ".xlsx" => ("xlsform", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            ".json" => ("surveyjs", "application/json; charset=utf-8"),
            ".oversight.json" => ("oversight", "application/json; charset=utf-8"),
            _ => (string.Empty, string.Empty),
        };
        return format.Length > 0 && await FindAsync(id, version, caller) is { } questionnaire
            ? new($"{id}-{version}{extension}", type, files.Write(questionnaire, format).File)
            : null;
    }

    private async Task<Questionnaire?> FindAsync(string id, string version, Caller caller)
    {
        if (version == Draft)
        {
            return await desk.ReadAsync(id, caller) is { } view ? QuestionnaireJson.Read(view.Draft) : null;
        }

        if (!version.StartsWith('v') || !int.TryParse(version.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        try
        {
            return (await library.FindAsync(new(id, number))).Questionnaire;
        }
        catch (NotFoundException)
        {
            return null;
        }
    }
}
