using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Oversight.Api.Documents;
using Oversight.Api.Documents.Filling;
using Oversight.Api.Documents.Templates;

namespace Oversight.Api.Tests.OfficialForms;

public sealed class FormFillerTests
{
    private static readonly FormFiller Filler = new(new FormTemplates(string.Empty));

    public static TheoryData<int> Numbers => FormTemplateTests.Numbers;

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_value_can_be_read_back_and_Word_has_nothing_to_complain_about(int number)
    {
        var sheet = FormSheets.Find(number)!;
        using var document = Fill(sheet, AllFields(sheet));

        Docx.Faults(document).ShouldBeEmpty();
        var text = Docx.Text(document);
        foreach (var field in sheet.Fields)
        {
            text.ShouldContain($"值一{field.Tag}");
        }

        text.ShouldNotContain("【");
        text.ShouldNotContain("＿");
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void An_empty_form_is_valid_and_ready_for_a_pen(int number)
    {
        var sheet = FormSheets.Find(number)!;
        using var document = Fill(sheet, new());

        Docx.Faults(document).ShouldBeEmpty();
        var text = Docx.Text(document);
        text.ShouldNotContain("【");
        text.ShouldContain("＿＿＿＿");
    }

    [Fact]
    public void Three_complainants_have_three_blocks_of_rows()
    {
        var fields = new FormFields();
        foreach (var name in new[] { "王一", "李二", "张三" })
        {
            fields.AddRow("rows.complainant", new FormFields().Set("complainant.name", name).Set("complainant.publication", "☑是　□否"));
        }

        using var document = Fill(FormSheets.Find(1)!, fields);
        var rows = document.MainDocumentPart!.Document!.Descendants<TableRow>().Select(row => row.InnerText).ToList();

        Docx.Faults(document).ShouldBeEmpty();
        rows.Where(row => row.Contains("姓名", StringComparison.Ordinal) && row.StartsWith("投诉人", StringComparison.Ordinal))
            .ShouldBe(["投诉人姓名王一联系电话　", "投诉人姓名李二联系电话　", "投诉人姓名张三联系电话　"]);
        rows.Count(row => row.Contains("☑是", StringComparison.Ordinal)).ShouldBe(3);
        Controls.In(document.MainDocumentPart.Document!).Select(control => control.SdtProperties!.GetFirstChild<SdtId>()!.Val!.Value).ShouldBeUnique();
    }

    [Fact]
    public void Lines_become_paragraphs_where_the_template_has_room_and_line_breaks_elsewhere()
    {
        var letter = Fill(FormSheets.Find(10)!, new FormFields().Set("result", "一、已立案。\r\n二、已处罚。\n\n　　三、\t完"));
        var table = Fill(FormSheets.Find(2)!, new FormFields().Set("facts", "第一行\n第二行"));

        Docx.Text(letter).ShouldContain("\n一、已立案。\n二、已处罚。\n\n　　三、\t完\n");
        Docx.Text(table).ShouldContain("第一行\n第二行");
        table.MainDocumentPart!.Document!.Descendants<Break>().Count().ShouldBe(1);
        letter.MainDocumentPart!.Document!.Descendants<Break>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("<w:t>&amp;</w:t>]]>")]
    [InlineData("{receivedOn} {{number}} 【文号】")]
    [InlineData("  前后有空格  ")]
    [InlineData("𠮷野家 👨‍👩‍👧 ｶﾞ e\u0301 \u200fעברית\u200e")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("\" onmouseover=\"alert(1)")]
    public void A_text_stays_as_it_was_written(string value)
    {
        using var document = Fill(FormSheets.Find(5)!, new FormFields().Set("subject", value));

        Docx.Faults(document).ShouldBeEmpty();
        Docx.Text(document).ShouldContain($"收到你关于{value}的投诉");
    }

    private static WordprocessingDocument Fill(FormSheet sheet, FormFields fields) =>
        WordprocessingDocument.Open(Filler.Fill(sheet.Form, fields), isEditable: true);

    private static FormFields AllFields(FormSheet sheet)
    {
        var all = new FormFields();
        foreach (var group in sheet.Groups)
        {
            all.AddRow(group, Values(sheet.Fields.Where(field => field.Group == group)));
        }

        foreach (var field in sheet.Fields.Where(field => field.Group is null))
        {
            all.Set(field.Tag, $"值一{field.Tag}");
        }

        return all;

        static FormFields Values(IEnumerable<FormField> fields) =>
            fields.Aggregate(new FormFields(), (row, field) => row.Set(field.Tag, $"值一{field.Tag}"));
    }
}
