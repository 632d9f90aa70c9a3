using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Oversight.Api.Tests.OfficialForms;

/// <summary>Reads a Word document back as a person would: its lines, and what Word would complain about.</summary>
internal static class Docx
{
    public static WordprocessingDocument Open(ReadOnlyMemory<byte> content) => WordprocessingDocument.Open(new MemoryStream(content.ToArray()), isEditable: true);

    public static IEnumerable<string> Faults(WordprocessingDocument document) =>
        new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}");

    public static string Text(ReadOnlyMemory<byte> content)
    {
        using var document = Open(content);
        return Text(document);
    }

    /// <summary>One line for each paragraph; a line break inside of one is a line break, a tab a tab.</summary>
    public static string Text(WordprocessingDocument document) => string.Join('\n', Lines(document));

    public static IReadOnlyList<string> Lines(ReadOnlyMemory<byte> content)
    {
        using var document = Open(content);
        return [.. Lines(document)];
    }

    private static IEnumerable<string> Lines(WordprocessingDocument document) =>
        document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(Line);

    private static string Line(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(part => part switch
    {
        Text text => text.Text,
        Break => "\n",
        TabChar => "\t",
        _ => string.Empty,
    }));
}
