using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Oversight.Api.Documents.Templates;

/// <summary>Reads a template and says in one sentence for each fault why it cannot be filled.</summary>
internal static class TemplateReader
{
    private const int MaxSize = 5 * 1024 * 1024;

    /// <exception cref="InvalidDataException">Not a Word document, or its fields are not those that the form declares.</exception>
    public static FormTemplate Read(FormSheet sheet, string path)
    {
        var content = ReadFile(path);
        try
        {
            using var stream = new MemoryStream(content, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false);
            if (document.DocumentType != WordprocessingDocumentType.Document)
            {
                throw new InvalidDataException($"{path}: is a {document.DocumentType}; a template is an ordinary .docx without macros.");
            }

            var faults = Faults(sheet, document).ToList();
            return faults.Count == 0 ? new(sheet, path, content) : throw new InvalidDataException($"{path}: {string.Join("; ", faults)}.");
        }
        catch (Exception error) when (error is OpenXmlPackageException or FileFormatException or System.Xml.XmlException)
        {
            throw new InvalidDataException($"{path}: is not a Word document (.docx): {error.Message}", error);
        }
    }

    private static byte[] ReadFile(string path)
    {
        try
        {
            var file = new FileInfo(path);
            return !file.Exists ? throw new InvalidDataException($"{path}: the template is not there.")
                : file.Length > MaxSize ? throw new InvalidDataException($"{path}: has {file.Length} bytes, at most {MaxSize}.")
                : File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InvalidDataException($"{path}: cannot be read: {error.Message}", error);
        }
    }

    private static IEnumerable<string> Faults(FormSheet sheet, WordprocessingDocument document)
    {
        if (document.MainDocumentPart?.Document?.Body is null)
        {
            yield return "has no text";
            yield break;
        }

        var tags = Controls.Roots(document).SelectMany(Controls.In).Select(Controls.TagOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = sheet.Fields.Select(field => field.Tag).Concat(sheet.Groups).ToHashSet(StringComparer.Ordinal);
        foreach (var tag in tags.Except(known).Order(StringComparer.Ordinal))
        {
            yield return $"the field '{tag}' is not one of form {sheet.Number} ({sheet.Zh}); it knows {string.Join(", ", known)}";
        }

        foreach (var field in sheet.Fields.Where(field => field.Required && !tags.Contains(field.Tag)))
        {
            yield return $"the field '{field.Tag}' ({field.Zh}) is missing";
        }
    }
}
