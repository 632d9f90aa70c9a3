using DocumentFormat.OpenXml.Packaging;
using Oversight.Api.Documents;
using Oversight.Api.Documents.Templates;
using Oversight.Api.Tests.OfficialForms.Generator;
using Oversight.Testing;

namespace Oversight.Api.Tests.OfficialForms;

/// <summary>The templates in <c>reference/forms</c>. They are drawn by <see cref="TemplateFile"/> and may then be edited in Word.</summary>
public sealed class FormTemplateTests
{
    public static TheoryData<int> Numbers => [.. Enumerable.Range(1, 10)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_shipped_template_has_exactly_the_declared_fields(int number)
    {
        var sheet = FormSheets.Find(number)!;

        using var document = Docx.Open(FormTemplates.Read(sheet, string.Empty).Content);
        var tags = Controls.Roots(document).SelectMany(Controls.In).Select(Controls.TagOf).OfType<string>();

        tags.Distinct().ShouldBe(sheet.Fields.Select(field => field.Tag).Concat(sheet.Groups), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_shipped_template_is_valid_for_Word(int number)
    {
        using var document = Docx.Open(FormTemplates.Read(FormSheets.Find(number)!, string.Empty).Content);

        Docx.Faults(document).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_shipped_template_says_what_its_drawing_says(int number)
    {
        var sheet = FormSheets.Find(number)!;

        Docx.Text(FormTemplates.Read(sheet, string.Empty).Content).ShouldBe(Docx.Text(TemplateFile.Build(sheet)));
    }

    [Fact]
    public void The_grounds_of_refusal_are_seven_and_of_termination_eight()
    {
        FormSheets.Find(6)!.Grounds.Length.ShouldBe(7);
        FormSheets.Find(8)!.Grounds.Length.ShouldBe(8);
    }

    /// <summary>On demand, after a change of the generator: <c>./test Api The_templates_are_drawn_anew</c>.</summary>
    [Fact(Explicit = true)]
    public void The_templates_are_drawn_anew()
    {
        var folder = Repository.File("reference/forms");
        Directory.CreateDirectory(folder);
        foreach (var sheet in FormSheets.All)
        {
            File.WriteAllBytes(Path.Combine(folder, sheet.File), TemplateFile.Build(sheet));
        }
    }
}
