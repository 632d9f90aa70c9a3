using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Oversight.Api.Documents;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Tests.OfficialForms.Generator;

/// <summary>Puts a sheet into a .docx: A4, margins of GB/T 9704 for the letters and narrower ones for the tables.</summary>
internal static class TemplateFile
{
    public static byte[] Build(FormSheet form)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var body = TemplateTexts.Of(form).Body;
            var compact = form.Grounds.Length > 0 || form.Form == OfficialForm.MediationAgreement;
            body.AppendChild(Page(isTable: form.Recipient == FormRecipient.File, compact));
            main.Document = new(body);
            main.AddNewPart<StyleDefinitionsPart>().Styles = FormStyles.Of(compact);
            main.AddNewPart<FontTablePart>().Fonts = FormStyles.Fonts();
            main.AddNewPart<DocumentSettingsPart>().Settings = new(
                new Compatibility(new CompatibilitySetting
                {
                    Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15",
                }));
            document.PackageProperties.Title = form.Zh;
        }

        return stream.ToArray();
    }

    private static SectionProperties Page(bool isTable, bool compact) => new(
        new PageSize { Width = 11906, Height = 16838 },
        isTable
            ? new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 }
            : new PageMargin { Top = compact ? 1418 : 2098, Bottom = compact ? 1134 : 1701, Left = 1588, Right = 1474, Header = 851, Footer = 992, Gutter = 0 });
}
