using Oversight.Api.Documents;
using Oversight.Testing;

namespace Oversight.Api.Tests.OfficialForms;

public sealed class DocumentsOptionsTests
{
    private static readonly DocumentsOptionsCheck Check = new();

    [Fact]
    public void The_shipped_templates_and_the_defaults_are_fit() => Check.Validate(null, new()).Succeeded.ShouldBeTrue();

    [Fact]
    public void Every_fault_of_settings_and_templates_is_told_at_once()
    {
        using var folder = new TempFolder();
        File.WriteAllText(folder.File("03-dispatch-notice.docx"), "no docx");
        File.WriteAllText(folder.File("10-report-result.docx"), "no docx");

        var faults = Check.Validate(null, new() { IssuerMark = " ", Issuer = "甲\n乙", TemplateFolder = folder.Path }).Failures!.ToList();

        faults.Count.ShouldBe(4);
        faults[0].ShouldStartWith("Documents:IssuerMark");
        faults[1].ShouldStartWith("Documents:Issuer is");
        faults[2].ShouldContain("03-dispatch-notice.docx");
        faults[3].ShouldContain("10-report-result.docx");
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Check.Validate(null, new() { TemplateFolder = "/nowhere/forms" }).FailureMessage!.ShouldContain("'/nowhere/forms'");
}
