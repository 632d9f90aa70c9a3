using Microsoft.Extensions.Options;
using Oversight.Api.Documents.Templates;
using Oversight.Grains.Errors;

namespace Oversight.Api.Documents;

/// <summary>Names the setting or the template that is wrong, all of them at once.</summary>
internal sealed class DocumentsOptionsCheck : IValidateOptions<DocumentsOptions>
{
    private const int LongestMark = 20;
    private const int LongestLine = 200;

    public ValidateOptionsResult Validate(string? name, DocumentsOptions options)
    {
        var faults = Lines(options).Concat(Templates(options.TemplateFolder)).ToList();
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Lines(DocumentsOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.IssuerMark))
        {
            yield return "Documents:IssuerMark is empty; it is the beginning of every document number, such as 杭市监.";
        }

        (string Name, string Value, int Longest)[] lines =
        [
            (nameof(options.IssuerMark), options.IssuerMark, LongestMark),
            (nameof(options.Issuer), options.Issuer, LongestLine),
            (nameof(options.Phone), options.Phone, LongestLine),
            (nameof(options.Address), options.Address, LongestLine),
        ];
        foreach (var (setting, value, longest) in lines)
        {
            if (value.Length > longest || value.Any(char.IsControl) || !IsXml(value))
            {
                yield return $"Documents:{setting} is '{OversightException.Shorten(value)}'; it must be one line of at most {longest} characters.";
            }
        }
    }

    private static bool IsXml(string value)
    {
        try
        {
            new FormFields().Set("setting", value);
            return true;
        }
        catch (InvalidInputException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Templates(string folder)
    {
        if (folder.Length > 0 && !Directory.Exists(folder))
        {
            yield return $"Documents:TemplateFolder is '{folder}'; there is no such folder.";
            yield break;
        }

        foreach (var sheet in FormSheets.All)
        {
            if (Fault(sheet, folder) is { } fault)
            {
                yield return $"Documents:TemplateFolder: {fault}";
            }
        }
    }

    private static string? Fault(FormSheet sheet, string folder)
    {
        try
        {
            FormTemplates.Read(sheet, folder);
            return null;
        }
        catch (InvalidDataException error)
        {
            return error.Message;
        }
    }
}
