using CsCheck;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Tests.Enterprises;

public class LocalCodeTests
{
    [Fact]
    public void Equal_names_and_addresses_give_the_same_code_however_they_are_written()
    {
        var code = LocalCode.Of("老王面馆", "西湖区文三路 12 号");

        LocalCode.Of(" 老王 面馆。", "西湖区文三路１２号").ShouldBe(code);
        LocalCode.Of("ACME (HZ)", "").ShouldBe(LocalCode.Of("acme（hz）", " "));
        code.Value.ShouldMatch("^L[0-9A-HJKMNP-TV-Z]{12}$");
        LocalCode.Parse(code.Value.ToLowerInvariant()).ShouldBe(code);
    }

    [Fact]
    public void It_stays_the_same_from_release_to_release() =>
        LocalCode.Of("老王面馆", "西湖区文三路12号").Value.ShouldBe("LBBJS8P69BQZA");

    [Fact]
    public void Another_name_or_another_address_gives_another_code()
    {
        var code = LocalCode.Of("老王面馆", "文三路12号");

        LocalCode.Of("老王面馆", "文三路13号").ShouldNotBe(code);
        LocalCode.Of("老张面馆", "文三路12号").ShouldNotBe(code);
        LocalCode.Of("老王面馆文", "三路12号").ShouldNotBe(code);
    }

    [Fact]
    public void It_is_never_mistaken_for_a_credit_code() =>
        Gen.String[Gen.Char['a', 'z'], 1, 20].Sample(name => !CreditCode.TryParse(LocalCode.Of(name, "").Value, out _));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("！？")]
    [InlineData("\ud800")]
    public void A_name_without_a_letter_is_refused(string name) =>
        Should.Throw<InvalidInputException>(() => LocalCode.Of(name, "文三路12号")).Field.ShouldBe("enterpriseName");

    [Theory]
    [InlineData("L123")]
    [InlineData("M0123456789AB")]
    [InlineData("L0123456789AI")]
    [InlineData(null)]
    public void Another_form_is_no_local_code(string? text) => LocalCode.TryParse(text, out _).ShouldBeFalse();
}
