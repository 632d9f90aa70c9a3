using System.Text;
using System.Text.Json;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Formats.SurveyJs;
using Oversight.Grains.Questionnaires.Formats.Workbooks;
using Oversight.Grains.Questionnaires.Formats.Xlsform;

namespace Oversight.Grains.Questionnaires.Formats;

/// <summary>Questionnaires in files: XLSForm (.xlsx, .xls), SurveyJS and our own JSON, told apart by what is in them.</summary>
public sealed class QuestionnaireFiles(IWorkbookFiles workbooks)
{
    /// <summary>20 MB: the largest form that we know has less than one.</summary>
    public const int LargestFile = 20_000_000;

    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name without folder; the id comes from it where the file has none.</param>
    /// <exception cref="InvalidInputException">The file is broken or of another kind: names place and rule.</exception>
    public ImportResult Read(byte[] bytes, string name)
    {
        if (bytes.Length > LargestFile)
        {
            throw new InvalidInputException("file", name, $"must not be larger than {LargestFile} bytes");
        }

        var id = Path.GetFileNameWithoutExtension(name);
        if (IsWorkbook(bytes))
        {
            using var stream = new MemoryStream(bytes, writable: false);
            return XlsformImport.Read(workbooks.Read(stream), id);
        }

        var text = Text(bytes);
        if (text.Contains("<LimeSurveyDocType>", StringComparison.Ordinal))
        {
            throw new InvalidInputException("file", name, "must not be of LimeSurvey", "file: LimeSurvey (.lss) is not read; export it as SurveyJS or XLSForm");
        }

        return text.AsSpan().TrimStart() is ['{', ..] ? Json(text, id)
            : throw new InvalidInputException("file", text[..Math.Min(text.Length, 40)], "must be an XLSForm workbook (.xlsx, .xls), SurveyJS JSON or our own JSON", "file: is neither a workbook (.xlsx, .xls) nor a JSON object");
    }

    /// <param name="format"><c>xlsform</c> (.xlsx), <c>surveyjs</c> or <c>oversight</c> (JSON).</param>
    /// <returns>The file, and what stands in it beside the format.</returns>
    /// <exception cref="InvalidInputException">There is no such format.</exception>
    public (byte[] File, IReadOnlyList<NotCarried> Beside) Write(Questionnaire questionnaire, string format)
    {
        switch (format)
        {
            case "xlsform":
                var (workbook, besideSheets) = XlsformExport.Write(questionnaire);
                using (var stream = new MemoryStream())
                {
                    workbooks.Write(workbook, stream);
                    return (stream.ToArray(), besideSheets);
                }

            case "surveyjs":
                var (json, beside) = SurveyJsExport.Write(questionnaire);
                return (Encoding.UTF8.GetBytes(json), beside);
            case "oversight":
                return (Encoding.UTF8.GetBytes(QuestionnaireJson.WriteReadable(questionnaire)), []);
            default:
                throw new InvalidInputException("format", format, "must be xlsform, surveyjs or oversight");
        }
    }

    private static bool IsWorkbook(byte[] bytes) => bytes.AsSpan().StartsWith("PK"u8) || bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    private static ImportResult Json(string text, string id)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            // Only ours has a default language; SurveyJS names elements, questions or pages.
            return document.RootElement.TryGetProperty("defaultLanguage", out _) ? new(QuestionnaireJson.Read(text), []) : SurveyJsImport.Read(text, id);
        }
        catch (JsonException error)
        {
            throw new InvalidInputException("file", null, $"must be JSON: {error.Message}");
        }
    }

    private static string Text(byte[] bytes)
    {
        try
        {
            using var reader = new StreamReader(new MemoryStream(bytes, writable: false), new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException error)
        {
            throw new InvalidInputException("file", null, $"must be UTF-8: {error.Message}");
        }
    }
}
