using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Tests.Matters;

public sealed class SubmissionRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    private static readonly Submission Good = new()
    {
        Kind = MatterKind.Complaint,
        CommandId = "c-1",
        Enterprise = "91110000600037341L",
        Content = "买到的电饭煲不通电，商家拒绝退货。",
        Reporter = new Person("王小明", "13800001111", "杭州市西湖区"),
    };

    [Fact]
    public void A_complaint_with_everything_passes() => SubmissionRules.Check(Good, Now);

    [Theory]
    [InlineData("", "content")]
    [InlineData("  \n ", "content")]
    [InlineData("a\u0000b", "content")]
    [InlineData("a\u0007b", "content")]
    [InlineData("a\u0085b", "content")]
    public void A_text_that_cannot_be_kept_as_it_is_is_refused_by_name(string content, string field) =>
        Refused(Good with { Content = content }).Field.ShouldBe(field);

    [Fact]
    public void Half_a_surrogate_pair_is_refused()
    {
        Refused(Good with { Content = "a" + (char)0xD800 + "b" }).Rule!.ShouldContain("U+D800");
        Refused(Good with { Content = "" + (char)0xDC00 }).Rule!.ShouldContain("U+DC00");
    }

    [Fact]
    public void The_longest_content_passes_and_one_more_character_does_not()
    {
        SubmissionRules.Check(Good with { Content = new('好', SubmissionRules.MaxContent) }, Now);
        var error = Refused(Good with { Content = new('好', SubmissionRules.MaxContent + 1) });
        error.Rule!.ShouldContain("10000");
        error.Rule!.ShouldContain("10001");
    }

    [Theory]
    [InlineData("emoji 😀 and 𠮷 pass")]
    [InlineData("line\r\nline\ttab")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("̂combining first")]
    [InlineData("العربية  مع مسافات ")]
    public void Unusual_texts_pass_untouched(string content) => SubmissionRules.Check(Good with { Content = content }, Now);

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("中文")]
    [InlineData("12345678901234567890123456789012345678901234567890123456789012345")]
    public void A_malformed_command_id_is_refused(string id) => Refused(Good with { CommandId = id }).Field.ShouldBe("commandId");

    [Theory]
    [InlineData("12")]
    [InlineData("call me")]
    [InlineData("138000011112222333344445555")]
    [InlineData("1380000１１１１")]
    public void A_malformed_telephone_is_refused(string phone) =>
        Refused(Good with { Reporter = new Person("王", phone, null) }).Field.ShouldBe("reporter.phone");

    [Theory]
    [InlineData("12315")]
    [InlineData("+86 138-0000-1111")]
    [InlineData("(0571) 87654321")]
    public void A_telephone_as_people_write_it_passes(string phone) =>
        SubmissionRules.Check(Good with { Reporter = new Person("王", phone, null) }, Now);

    [Fact]
    public void A_complaint_without_a_complainant_is_refused_and_a_report_is_not()
    {
        Refused(Good with { Reporter = null }).Field.ShouldBe("reporter");
        SubmissionRules.Check(Good with { Kind = MatterKind.Report, Reporter = null }, Now);
    }

    [Fact]
    public void Tomorrow_is_refused_and_today_in_China_is_not()
    {
        var evening = new DateTimeOffset(2026, 11, 24, 16, 30, 0, TimeSpan.Zero);
        SubmissionRules.Check(Good with { OccurredOn = new(2026, 11, 25) }, evening);
        Refused(Good with { OccurredOn = new(2026, 11, 25) }).Field.ShouldBe("occurredOn");
    }

    [Fact]
    public void Somebody_must_be_complained_about()
    {
        Refused(Good with { Enterprise = null }).Field.ShouldBe("enterprise");
        Refused(Good with { EnterpriseName = "老张面馆", Address = "某路1号" }).Field.ShouldBe("enterpriseName");
        Refused(Good with { Enterprise = null, EnterpriseName = "老张面馆" }).Field.ShouldBe("address");
        SubmissionRules.Check(Good with { Enterprise = null, EnterpriseName = "老张面馆", Address = "某路1号" }, Now);
        SubmissionRules.Check(Good with { Enterprise = null, Street = "330106001" }, Now);
    }

    [Theory]
    [InlineData(MatterKind.MediaItem, "outlet")]
    [InlineData(MatterKind.Suggestion, "deputy")]
    [InlineData(MatterKind.Finding, "department")]
    public void A_kind_needs_its_own_details(MatterKind kind, string field) => Refused(Good with { Kind = kind }).Field.ShouldBe(field);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/relative")]
    [InlineData("ftp://example.org/x")]
    public void A_link_that_is_not_a_web_address_is_refused(string url) =>
        Refused(Good with { Kind = MatterKind.MediaItem, Media = new("日报", null, url, null) }).Field.ShouldBe("url");

    private static InvalidInputException Refused(Submission submission) =>
        Should.Throw<InvalidInputException>(() => SubmissionRules.Check(submission, Now));
}
