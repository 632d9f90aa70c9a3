using Oversight.Api.Documents;
using Oversight.Api.Documents.Desk;
using Oversight.Api.Documents.Filling;
using Oversight.Api.Documents.Templates;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Vault;

namespace Oversight.Api.Tests.OfficialForms;

/// <summary>What a matter puts on which form, and on which it never puts who brought it.</summary>
public sealed class MatterFieldsTests
{
    private static readonly FormFiller Filler = new(new FormTemplates(string.Empty));
    private static readonly Person Person = new("陈举报", "13900001111", "某路9号", "110101199001010015");

    private static readonly Person Second = new("赵同诉", "13700002222", null);

    [Fact]
    public void Two_who_complain_together_have_their_own_rows_and_are_addressed_together()
    {
        MatterFields.Of(FormSheets.Find(1)!, Matter(MatterKind.Complaint, null)).RowsOf("rows.complainant")
            .Select(row => $"{row["complainant.name"]} {row["complainant.phone"]}").ShouldBe(["陈举报 13900001111", "赵同诉 13700002222"]);
        MatterFields.Of(FormSheets.Find(5)!, Matter(MatterKind.Complaint, null))["addressee"].ShouldBe("陈举报、赵同诉");
    }

    [Theory]
    [InlineData(MatterKind.Complaint, null, "1 3 4 5 6 7 8 9")]
    [InlineData(MatterKind.Complaint, DocumentParty.Complainant, "1 3 4 5 6 7 8 9")]
    [InlineData(MatterKind.Complaint, DocumentParty.Respondent, "")]
    [InlineData(MatterKind.Report, null, "2 10")]
    public void These_forms_name_who_brought_the_matter_and_no_other_reads_the_vault(MatterKind kind, DocumentParty? to, string forms)
    {
        var sheets = FormSheets.All.Where(sheet => FormRules.IsFor(sheet.Form, kind)).ToList();

        string.Join(' ', sheets.Where(sheet => MatterFields.MayName(sheet, kind, to)).Select(sheet => sheet.Number)).ShouldBe(forms);
        string.Join(' ', sheets.Where(sheet => Text(sheet, kind, to).Contains(Person.Name!, StringComparison.Ordinal)).Select(sheet => sheet.Number))
            .ShouldBe(forms);
    }

    [Fact]
    public void Only_the_file_and_the_agreement_say_more_than_a_name()
    {
        var telling = FormSheets.All.Where(sheet => FormRules.IsFor(sheet.Form, MatterKind.Complaint))
            .Where(sheet => Text(sheet, MatterKind.Complaint, null).Contains(Person.Phone!, StringComparison.Ordinal));

        telling.Select(sheet => sheet.Number).ShouldBe([1, 9]);
        Text(FormSheets.Find(9)!, MatterKind.Complaint, null).ShouldNotContain(Person.IdNumber!);
    }

    [Fact]
    public void A_letter_that_Word_cannot_hold_in_an_old_matter_does_not_make_its_forms_impossible()
    {
        var fields = MatterFields.Of(FormSheets.Find(1)!, Matter(MatterKind.Complaint, null, "前\uFFFE后"));

        fields["facts"].ShouldBe("前\uFFFD后");
    }

    [Fact]
    public void Days_are_those_of_China()
    {
        var fields = MatterFields.Of(FormSheets.Find(5)!, Matter(MatterKind.Complaint, null));

        fields["receivedOn"].ShouldBe("2027年1月1日");
        fields["subject"].ShouldBe("湖畔百货店");
    }

    private static string Text(FormSheet sheet, MatterKind kind, DocumentParty? to) =>
        Docx.Text(Filler.Fill(sheet.Form, MatterFields.Of(sheet, Matter(kind, to))).ToArray());

    private static FormMatter Matter(MatterKind kind, DocumentParty? to, string content = "电饭锅坏了") => new(
        new MatterView(
            new MatterRow
            {
                Id = "m",
                Number = "TS-2026-000001",
                Kind = kind,
                Status = MatterStatus.Taken,
                EnterpriseName = "湖畔百货店",
                Summary = content,
                ReceivedAt = new(2026, 12, 31, 17, 0, 0, TimeSpan.Zero),
                Version = 1,
            },
            content,
            [Claim.Refund],
            null,
            Source.Web,
            HasReporter: true),
        new DocumentsOptions(),
        "文三路1号",
        [new(PartyRole.Reporter, 1, Person), new(PartyRole.Complainant, 2, Second)],
        to,
        [],
        null);
}
