using Oversight.Api.Documents;
using Oversight.Grains.Errors;

namespace Oversight.Api.Tests.OfficialForms;

public sealed class FormFieldsTests
{
    [Theory]
    [InlineData("a\u0000b", "U+0000")]
    [InlineData("a\u000bb", "U+000B")]
    [InlineData("\u001b[31m", "U+001B")]
    [InlineData("\ufffe", "U+FFFE")]
    [InlineData("\uffff", "U+FFFF")]
    public void What_a_Word_document_cannot_hold_is_refused_with_the_name_of_the_field(string value, string named)
    {
        var refusal = Should.Throw<InvalidInputException>(() => new FormFields().Set("reason", value));

        refusal.Field.ShouldBe("reason");
        refusal.Rule!.ShouldContain(named);
    }

    /// <summary>Built here, because a test's arguments travel as UTF-8, which has no half of a pair.</summary>
    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        Should.Throw<InvalidInputException>(() => new FormFields().Set("reason", "a" + (char)0xD83D)).Rule!.ShouldContain("U+D83D");
        Should.Throw<InvalidInputException>(() => new FormFields().Set("reason", (char)0xDE00 + "a")).Rule!.ShouldContain("U+DE00");
    }

    [Fact]
    public void A_text_that_is_too_long_and_rows_without_end_are_refused()
    {
        Should.Throw<InvalidInputException>(() => new FormFields().Set("facts", new string('长', FormFields.MaxValue + 1))).Field.ShouldBe("facts");
        var fields = new FormFields().Set("facts", new string('长', FormFields.MaxValue));
        for (var row = 0; row < FormFields.MaxRows; row++)
        {
            fields.AddRow("rows.complainant", new());
        }

        Should.Throw<InvalidInputException>(() => fields.AddRow("rows.complainant", new())).Field.ShouldBe("rows.complainant");
    }

    [Fact]
    public void An_empty_value_leaves_the_field_open() => new FormFields().Set("reason", "x").Set("reason", "")["reason"].ShouldBeNull();
}
