using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Oversight.Api.Documents;
using Oversight.Api.Documents.Filling;
using Oversight.Api.Documents.Templates;
using Oversight.Grains.Matters.Documents;
using Oversight.Testing;

namespace Oversight.Api.Tests.OfficialForms;

/// <summary>An office edits a template in Word and puts it into its own folder.</summary>
public sealed class OwnTemplateTests : IDisposable
{
    private static readonly FormSheet Sheet = FormSheets.Of(OfficialForm.AcceptanceDecision);

    private readonly TempFolder folder = new();

    private string Own => Path.Combine(folder.Path, Sheet.File);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_field_that_was_moved_into_a_table_cell_is_filled_there()
    {
        Edit(document =>
        {
            var control = Control(document, "contact.person");
            control.Remove();
            var row = new TableRow(new TableCell(new Paragraph(new Run(new Text("联系人")))), new TableCell(new Paragraph(control)));
            document.MainDocumentPart!.Document!.Body!.PrependChild(new Table(
                new TableProperties(), new TableGrid(new GridColumn(), new GridColumn()), row));
        });

        using var filled = Fill(new FormFields().Set("contact.person", "赵四"));

        Docx.Faults(filled).ShouldBeEmpty();
        filled.MainDocumentPart!.Document!.Descendants<TableCell>().Select(cell => cell.InnerText).ShouldBe(["联系人", "赵四"]);
    }

    [Fact]
    public void A_cell_that_became_a_field_as_a_whole_is_filled()
    {
        Edit(document =>
        {
            Control(document, "contact.person").Remove();
            var properties = new SdtProperties(new Tag { Val = "contact.person" });
            var cell = new SdtCell(properties, new SdtContentCell(new TableCell(
                new TableCellProperties(new TableCellWidth { Width = "3000", Type = TableWidthUnitValues.Dxa }),
                new Paragraph(new Run(new RunProperties(new Bold()), new Text("联系人"))))));
            document.MainDocumentPart!.Document!.Body!.PrependChild(new Table(
                new TableProperties(), new TableGrid(new GridColumn()), new TableRow(cell)));
        });

        using var filled = Fill(new FormFields().Set("contact.person", "赵四"));

        Docx.Faults(filled).ShouldBeEmpty();
        var cell = filled.MainDocumentPart!.Document!.Descendants<TableCell>().Single();
        cell.InnerText.ShouldBe("赵四");
        cell.TableCellProperties!.TableCellWidth!.Width!.Value.ShouldBe("3000");
        cell.Descendants<Bold>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Runs_that_Word_split_are_replaced_whole_and_the_first_gives_the_format()
    {
        Edit(document => Controls.ContentOf(Control(document, "subject"))!.ReplaceWith(
            new Run(new RunProperties(new Bold(), new Color { Val = "C00000" }), new Text("【事")),
            new ProofError { Type = ProofingErrorValues.SpellStart },
            new BookmarkStart { Id = "7", Name = "here" },
            new Run(new Text("由")),
            new BookmarkEnd { Id = "7" },
            new Run(new Text("】"))));

        using var filled = Fill(new FormFields().Set("subject", "电饭锅"));

        Docx.Faults(filled).ShouldBeEmpty();
        var run = Control(filled, "subject").Descendants<Run>().ShouldHaveSingleItem();
        run.InnerText.ShouldBe("电饭锅");
        run.RunProperties!.Color!.Val!.Value.ShouldBe("C00000");
    }

    [Fact]
    public void A_placeholder_that_shows_and_a_binding_to_data_do_not_come_through()
    {
        Edit(document =>
        {
            var control = Control(document, "subject");
            control.SdtProperties!.Append(new ShowingPlaceholder());
            control.SdtProperties.Append(new DataBinding { XPath = "/x", StoreItemId = "{00000000-0000-0000-0000-000000000000}" });
            Controls.ContentOf(control)!.ReplaceWith(
                new Run(new RunProperties(new Color { Val = "808080" }), new Text("单击此处输入文字。")));
        });

        using var filled = Fill(new FormFields().Set("subject", "电饭锅"));

        var subject = Control(filled, "subject");
        subject.InnerText.ShouldBe("电饭锅");
        subject.Descendants<Color>().ShouldBeEmpty();
        subject.Descendants<ShowingPlaceholder>().ShouldBeEmpty();
        subject.Descendants<DataBinding>().ShouldBeEmpty();
    }

    [Fact]
    public void A_field_may_stand_twice_and_in_the_footer_too()
    {
        Edit(document =>
        {
            var main = document.MainDocumentPart!;
            var part = main.AddNewPart<FooterPart>();
            part.Footer = new(new Paragraph(Control(document, "number").CloneNode(deep: true)));
            main.Document!.Body!.Descendants<SectionProperties>().Single()
                .PrependChild(new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(part) });
        });

        using var filled = Fill(new FormFields().Set("number", "杭市监诉〔2026〕第12号"));

        Docx.Faults(filled).ShouldBeEmpty();
        Docx.Text(filled).ShouldContain("杭市监诉〔2026〕第12号");
        filled.MainDocumentPart!.FooterParts.Single().Footer!.InnerText.ShouldBe("杭市监诉〔2026〕第12号");
    }

    [Fact]
    public void What_the_folder_lacks_is_taken_from_the_shipped_templates() =>
        new FormTemplates(folder.Path).Of(OfficialForm.ReportResult).File.ShouldStartWith(FormTemplates.ShippedFolder);

    [Fact]
    public void A_field_that_the_form_does_not_know_is_named_with_its_file()
    {
        Edit(document => Control(document, "contact.person").Descendants<Tag>().Single().Val = "contakt.person");

        var error = Should.Throw<InvalidDataException>(() => new FormTemplates(folder.Path));

        error.Message.ShouldStartWith(Own);
        error.Message.ShouldContain("'contakt.person'");
    }

    [Fact]
    public void A_required_field_that_is_missing_is_named_with_its_file()
    {
        Edit(document => Control(document, "receivedOn").Remove());

        var error = Should.Throw<InvalidDataException>(() => new FormTemplates(folder.Path));

        error.Message.ShouldStartWith(Own);
        error.Message.ShouldContain("'receivedOn' (收到日期) is missing");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\\rtf1 not a docx}")]
    [InlineData("PK\u0003\u0004 broken")]
    public void A_file_that_is_no_docx_is_named(string content)
    {
        File.WriteAllText(Own, content);

        var error = Should.Throw<InvalidDataException>(() => new FormTemplates(folder.Path));

        error.Message.ShouldStartWith(Own);
        error.Message.ShouldContain("is not a Word document");
    }

    [Fact]
    public void A_template_with_macros_is_refused()
    {
        Edit(document => document.ChangeDocumentType(WordprocessingDocumentType.MacroEnabledDocument));

        Should.Throw<InvalidDataException>(() => new FormTemplates(folder.Path)).Message.ShouldContain("without macros");
    }

    private static SdtElement Control(WordprocessingDocument document, string tag) =>
        Controls.In(document.MainDocumentPart!.Document!).First(control => Controls.TagOf(control) == tag);

    private void Edit(Action<WordprocessingDocument> edit)
    {
        File.Copy(Path.Combine(FormTemplates.ShippedFolder, Sheet.File), Own, overwrite: true);
        using var document = WordprocessingDocument.Open(Own, isEditable: true);
        edit(document);
    }

    private WordprocessingDocument Fill(FormFields fields) =>
        WordprocessingDocument.Open(new FormFiller(new FormTemplates(folder.Path)).Fill(Sheet.Form, fields), isEditable: true);
}
