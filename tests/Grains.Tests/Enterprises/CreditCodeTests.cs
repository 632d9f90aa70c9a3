using CsCheck;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Tests.Enterprises;

public class CreditCodeTests
{
    private static readonly Gen<char> AnyCharacter = Gen.Char[CreditCode.Alphabet];

    private static readonly Gen<string> Codes =
        from kind in Gen.String[AnyCharacter, 2, 2]
        from district in Gen.Int[0, 999_999]
        from subject in Gen.String[AnyCharacter, 9, 9]
        let body = $"{kind}{district:D6}{subject}"
        select body + CreditCode.CheckCharacter(body);

    [Theory]
    [InlineData("91110000600037341L")]
    [InlineData("92350723MA30ABCD1Y")]
    [InlineData("91000000000000000K")]
    [InlineData("91310117MA1J3AJ43G")]
    public void A_known_code_is_valid(string text) => CreditCode.Parse(text).Value.ShouldBe(text);

    [Fact]
    public void Lower_case_and_surrounding_blanks_are_forgiven() =>
        CreditCode.Parse(" 91110000600037341l\t").Value.ShouldBe("91110000600037341L");

    [Theory]
    [InlineData("", "18 characters, this has 0")]
    [InlineData("9111000060003734L", "18 characters, this has 17")]
    [InlineData("91110000600037341LL", "18 characters, this has 19")]
    [InlineData("91110000I00037341L", "character 9 is 'I'")]
    [InlineData("9111000A600037341L", "character 8 is 'A'")]
    [InlineData("91110000600037341M", "'L' would be right")]
    [InlineData("９1110000600037341L", "character 1 is '９'")]
    public void An_error_names_field_value_and_the_broken_rule(string text, string rule)
    {
        var error = Should.Throw<InvalidInputException>(() => CreditCode.Parse(text, "code"));

        error.Field.ShouldBe("code");
        error.Value.ShouldBe(text);
        error.Rule.ShouldNotBeNull().ShouldContain(rule);
        CreditCode.TryParse(text, out _).ShouldBeFalse();
    }

    [Fact]
    public void Every_code_with_its_check_character_is_valid() =>
        Codes.Sample(code => CreditCode.TryParse(code, out var parsed) && parsed.Value == code);

    [Fact]
    public void Every_change_of_one_character_is_detected() =>
        Gen.Select(Codes, Gen.Int[0, CreditCode.Length - 1], AnyCharacter)
            .Where((code, at, c) => code[at] != c)
            .Sample((code, at, c) => !CreditCode.TryParse(code[..at] + c + code[(at + 1)..], out _));

    [Fact]
    public void Every_swap_of_neighbours_is_detected() =>
        Gen.Select(Codes, Gen.Int[0, CreditCode.Length - 2])
            .Where((code, at) => code[at] != code[at + 1])
            .Sample((code, at) => !CreditCode.TryParse($"{code[..at]}{code[at + 1]}{code[at]}{code[(at + 2)..]}", out _));

    [Fact]
    public void Fictional_codes_are_valid_and_differ() =>
        Enumerable.Range(0, 2_000).Select(i => CreditCode.Fictional("92", "330106", i))
            .ToHashSet().Where(code => CreditCode.TryParse(code.Value, out _)).Count().ShouldBe(2_000);
}
