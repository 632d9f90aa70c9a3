using System.Globalization;
using Oversight.Api.Pages.Forms;
using Oversight.Api.Resources;
using Oversight.Grains.Accounts;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;
using Oversight.Grains.Vault;

namespace Oversight.Api.Tests.Pages;

/// <summary>The refusals of the domain, said in Chinese: the real rules are broken here, so that a reworded one is noticed.</summary>
public sealed class ErrorTextsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private static readonly Submission Good = new()
    {
        Kind = MatterKind.Complaint,
        CommandId = "a-1",
        Enterprise = "92330106XX00000015",
        Content = "面里有一只苍蝇",
        Reporter = new Person("王芳", "13800138000", null),
    };

    [Fact]
    public void Every_rule_of_a_submission_is_said_in_Chinese()
    {
        Say(Good with { Content = " " }).ShouldBe("内容：不能为空。");
        Say(Good with { Content = new string('a', 10_001) }).ShouldStartWith("内容：最多 10000 个字符，现在有 10001 个（填写的是“aaa");
        Say(Good with { Content = "a\u0007b" }).ShouldBe("内容：不能含有控制字符 U+0007（填写的是“a\ufffdb”）。");
        Say(Good with { Content = "\ud800" }).ShouldBe("内容：含有不完整的字符 U+D800。");
        Say(Good with { Reporter = Good.Reporter! with { Name = "王\n芳" } }).ShouldBe("姓名：只能写一行（填写的是“王\ufffd芳”）。");
        Say(Good with { Reporter = Good.Reporter! with { Phone = "12" } }).ShouldStartWith("联系电话：请填写 3 至 20 位数字");
        Say(Good with { Reporter = null }).ShouldBe("投诉人：投诉需要填写姓名和电话（《市场监督管理投诉举报处理办法》第十条）。");
        Say(Good with { Enterprise = null }).ShouldStartWith("统一社会信用代码：请填写统一社会信用代码，或者商家名称和地址，或者街道");
        Say(Good with { EnterpriseName = "面馆" }).ShouldStartWith("商家名称：统一社会信用代码与名称、地址只填一种");
        Say(Good with { OccurredOn = new(2026, 11, 25) }).ShouldBe("发生日期：应在 1980 年 1 月 1 日至今天之间（填写的是“2026-11-25”）。");
        Say(Good with { Claims = [Claim.Refund, Claim.Refund] }).ShouldStartWith("诉求：每项诉求只选一次");
        Say(Good with { CommandId = "a b" }).ShouldStartWith("表单编号：表单编号应为 1 至 64 位");
        Say(Good with { Kind = MatterKind.MediaItem }).ShouldBe("媒体名称：不能为空。");
        Say(Good with { Kind = MatterKind.MediaItem, Media = new("晚报", null, "ftp://x", null) }).ShouldStartWith("报道链接：应以 http:// 或 https:// 开头");
    }

    [Theory]
    [InlineData("9133", "应为 18 位，现在是 4 位")]
    [InlineData("92330106XX0000001I", "第 18 位“I”不正确")]
    [InlineData("92A30106XX00000015", "第 3 至 8 位是登记机关区划")]
    [InlineData("92330106XX00000016", "校验不通过，最后一位是“6”，按前 17 位应为“5”")]
    public void A_credit_code_says_what_is_wrong_with_it(string code, string words) =>
        Say(() => CreditCode.Parse(code, "enterprise")).ShouldStartWith("统一社会信用代码：" + words);

    [Fact]
    public void So_are_streets_areas_and_roles()
    {
        var officer = new Caller("officer", Role.Officer, "330106");
        Say(() => DivisionCode.ParseStreet("12")).ShouldBe("街道：街道代码为 9 位数字（填写的是“12”）。");
        Say(() => LocalCode.Of("！！！", "")).ShouldStartWith("商家名称：名称里至少要有一个文字或数字");
        Say(() => LocalCode.Parse("LX")).ShouldStartWith("统一社会信用代码：本地编号为 L 加 12 位");
        Say(() => officer.RequireArea("330102001", "street")).ShouldBe("街道：不在您负责的区域（330106）内。");
        Say(() => officer.Require(Role.Staff)).ShouldBe("需要以下角色之一：Staff。");
        Say(() => throw new NotFoundException("enterprise", "X")).ShouldBe("统一社会信用代码：没有找到（填写的是“X”）。");
        Say(() => throw new CommandReusedException("abc")).ShouldStartWith("表单编号：这份表单已经提交过一次");
        Say(() => throw new StorageUnavailableException()).ShouldContain("不会重复登记");
        Say(() => Typed.Day("occurredOn", "昨天")).ShouldStartWith("发生日期：请按“年-月-日”填写");
        Say(() => Typed.Choice<Claim>("claims", "1")).ShouldStartWith("诉求：请从给出的选项中选择");
    }

    private static string Say(Submission submission) => Say(() => SubmissionRules.Check(submission, Now));

    private static string Say(Action rule)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new("zh-CN");
            return new ErrorTexts(new Texts()).Describe(Should.Throw<OversightException>(rule));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
