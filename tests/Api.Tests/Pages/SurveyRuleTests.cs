using System.Globalization;
using Oversight.Api.Pages.Forms;
using Oversight.Grains.Accounts;
using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Campaigns.Populations;
using Oversight.Grains.Campaigns.Waves;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Responses.Photos;
using Oversight.Grains.Streets;

namespace Oversight.Api.Tests.Pages;

/// <summary>The refusals of a plan, said in Chinese: the real rules are broken here, so that a reworded one is noticed.</summary>
public sealed class SurveyRuleTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 9, 0, 0, TimeSpan.Zero);
    private static readonly Caller Staff = new("li", Role.Staff, "330106");

    private static readonly Questionnaire Asked = new()
    {
        Id = "q",
        DefaultLanguage = "zh",
        Languages = ["zh"],
        Title = Grains.Questionnaires.Texts.Of("zh", "街区问卷"),
        Pages = [],
    };

    private static readonly CampaignPlan Good = new()
    {
        Title = "满意度",
        Questionnaire = new("q", 1),
        Languages = ["zh"],
        Anonymity = Anonymity.Anonymous,
        Population = new() { Kind = PopulationKind.Streets, Divisions = ["330106"] },
        Schedule = new() { Dates = [Now.AddHours(1)] },
        ClosesAt = Now.AddDays(30),
    };

    private static readonly (CampaignPlan Plan, string Words)[] Wrong =
    [
        (Good with { Title = "" }, "不能为空"),
        (Good with { Languages = [] }, "至少选一项，每项一次"),
        (Good with { Languages = ["bo"] }, "问卷没有这种语言，可选：zh"),
        (Good with { Modes = [] }, "至少选一项，每项一次"),
        (Good with { Channels = [] }, "至少选一项，每项一次"),
        (Good with { Population = Good.Population with { Divisions = [] } }, "请填写您负责区域（330106）内的区划"),
        (Good with { Population = Good.Population with { Divisions = ["西湖"] } }, "区划代码为 2 至 9 位数字"),
        (Good with { Population = Good.Population with { Divisions = ["330102"] } }, "不在您负责的区域（330106）内"),
        (Good with { Population = Good.Population with { ClosedFrom = new(2026, 1, 1) } }, "只有调查对象为投诉人时才填办结日期"),
        (Good with { Sample = new() { Minimum = -1 } }, "应在 0 至 10000 之间"),
        (Good with { Quotas = [new("老人", "q1", "a", 5)] }, "应为问卷中的单选题编号"),
        (Good with { Reminders = [3] }, "提醒要通过短信或电子邮件发送"),
        (Good with { Reminders = [3, 2], Channels = [ContactChannel.Sms] }, "填写邀请后第几天，从小到大，1 至 365"),
        (Good with { Stop = StopRule.Target }, "结束条件为“达到目标份数”时必须填写"),
        (Good with { ClosesAt = null }, "结束条件为“到截止时间”时必须填写"),
        (Good with { Stop = StopRule.All }, "没有逐人邀请"),
        (Good with { ClosesAt = Now, Schedule = new() { Dates = [Now.AddMinutes(-1)] } }, "应晚于现在"),
        (Good with { Schedule = new() }, "日期和 cron 表达式填一种"),
        (Good with { Schedule = new() { Dates = [Now.AddHours(1)], TimeZone = "北京" } }, "应为时区名称"),
        (Good with { Schedule = new() { Dates = [Now.AddDays(31)] } }, "应早于截止时间"),
        (Good with { Target = 0 }, "应在 1 至 100000000 之间"),
    ];

    /// <summary>A schedule of dates on any day asks neither for cron times nor for the calendar.</summary>
    private static WaveTimes Times => new(null!, null!);

    [Fact]
    public void A_plan_says_what_is_wrong_with_it()
    {
        PlanRules.Check(Good, Asked, Staff, Times, Now);
        foreach (var (plan, words) in Wrong)
        {
            Say(() => PlanRules.Check(plan, Asked, Staff, Times, Now)).ShouldContain(words);
        }
    }

    [Fact]
    public void A_step_that_is_not_open_names_the_stage_and_what_is()
    {
        var words = Say(() => CampaignDecisions.Require(Row(CampaignStage.Collecting), CampaignStep.Score, Staff));
        words.ShouldContain("活动现在是“收集中”");
        words.ShouldContain("暂停");
    }

    [Fact]
    public void Who_planned_is_told_why_somebody_else_reviews() =>
        Say(() => CampaignDecisions.Require(Row(CampaignStage.Draft) with { Planners = ["li"] }, CampaignStep.Review, Staff)).ShouldContain("编制过方案的人不能审核");

    [Fact]
    public void A_guest_is_somebody_who_can_be_reached() =>
        Say(() => GuestRules.Check([new(null, " ", null, null, null, null)])).ShouldContain("姓名、电话、电子邮箱至少填一项");

    [Fact]
    public void A_code_that_no_division_has_is_named()
    {
        var known = new Dictionary<string, DivisionRow> { ["330106001"] = new("330106001", "灵隐街道") };
        foreach (var code in new[] { "33", "3301", "330106", "330106001" })
        {
            PlanRules.CheckDivisions(Good with { Population = Good.Population with { Divisions = [code] } }, known);
        }

        foreach (var code in new[] { "330", "330109", "330106002" })
        {
            var words = Say(() => PlanRules.CheckDivisions(Good with { Population = Good.Population with { Divisions = ["330106", code] } }, known));
            words.ShouldContain("区划登记中没有这个代码");
            words.ShouldContain(code);
        }

        Say(() => GuestRules.CheckStreets([new("赵", null, null, "330106002", null, null)], known)).ShouldContain("区划登记中没有这个代码");
    }

    [Fact]
    public void Photos_that_are_not_taken_say_why()
    {
        var desk = new PhotoDesk(null!, null!, Microsoft.Extensions.Options.Options.Create(new PhotoOptions()));
        var said = Enum.GetValues<PhotoFault>().Select(fault => Say(() => throw new InvalidInputException("photo", "a.heic", desk.RuleOf(fault)))).ToList();
        said.ShouldBeUnique();
        said.ShouldAllBe(words => words.Contains("照片") || words.Contains("JPEG") || words.Contains("文件不超过"));
    }

    private static CampaignRow Row(CampaignStage stage) => new()
    {
        Id = "c",
        Version = 3,
        Stage = stage,
        Author = "zhang",
        Planners = ["zhang"],
        CreatedAt = Now,
        Plan = Good,
    };

    private static string Say(Action rule)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new("zh-CN");
            return new ErrorTexts(new()).Describe(Should.Throw<OversightException>(rule));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
