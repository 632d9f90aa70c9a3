using System.Collections.Immutable;
using System.Globalization;
using Oversight.Grains.Matters;

namespace Oversight.Silo.Demo;

/// <summary>Writes what people, deputies, papers and departments say.</summary>
internal sealed class DemoTexts(Chance chance)
{
    private static readonly Dictionary<Claim, string> Wishes = new()
    {
        [Claim.Refund] = "要求退还货款",
        [Claim.Return] = "要求退货",
        [Claim.Replace] = "要求更换",
        [Claim.Repair] = "要求免费维修",
        [Claim.Compensation] = "要求赔偿损失",
        [Claim.Redo] = "要求重新制作",
        [Claim.MakeUpQuantity] = "要求补足数量",
    };

    public ImmutableArray<Claim> Claims(Trade trade)
    {
        var durable = trade.IsDurable ? 1 : 0;
        var first = chance.Pick((Claim.Refund, 50), (Claim.Compensation, 14), (Claim.Return, 15 * durable), (Claim.Replace, 12 * durable), (Claim.Repair, 10 * durable), (Claim.Redo, 4), (Claim.MakeUpQuantity, 2));
        return first != Claim.Compensation && chance.Percent(25) ? [first, Claim.Compensation] : [first];
    }

    public string Complaint(Trade trade, DateOnly occurred, ImmutableArray<Claim> claims)
    {
        var how = chance.Pick<string>(["在该店", "通过团购在该店", "在该商家", "和家人在这家店"]);
        var answer = chance.Pick<string>(["多次协商未果", "商家一直推诿", "店员态度恶劣，拒绝处理", "商家称系统问题，不予解决", "店长答应处理后再无下文"]);
        var price = chance.Between(trade.Prices.Low, trade.Prices.High);
        return string.Create(CultureInfo.InvariantCulture, $"{Day(occurred)}{how}购买{chance.Pick(trade.Goods)}，付款{price}元，{chance.Pick(trade.Problems)}。{answer}，{string.Join("并", claims.Select(c => Wishes[c]))}。");
    }

    public string Report(Trade trade, DateOnly occurred) =>
        $"{chance.Pick<string>(["举报该店", "反映该经营者", "举报该商家"])}{chance.Pick(trade.Offences)}，{Day(occurred)}{chance.Pick<string>(["现场看到", "购买时发现", "路过时拍到"])}，{chance.Pick<string>(["有照片为证", "可提供录音", "希望尽快核查", "请保密举报人信息"])}。";

    public (string Content, FindingDetails Details) Finding(Trade trade, DateOnly day)
    {
        var department = chance.Pick<string>(["区消防救援大队", "区城市管理局", "区卫生健康局", "区文化和旅游局", "区农业农村局", "区教育局"]);
        var content = $"{day.ToString("M月d日", CultureInfo.InvariantCulture)}联合检查发现：{chance.Pick(trade.Findings)}。";
        var document = string.Create(CultureInfo.InvariantCulture, $"西检〔{day.Year}〕{chance.Between(1, 480)}号");
        return (content, new(department, document, chance.Pick<string?>(["责令改正", "给予警告", "移送市场监督管理部门", null])));
    }

    public (string Content, MediaDetails Details) Media(string business, Trade trade, DateOnly day)
    {
        var problem = chance.Pick(trade.Problems);
        var headline = chance.Pick<string>([$"消费者反映：{problem}", $"花了钱却添了堵，{problem}", $"记者暗访{business}"]);
        var content = $"记者近日接到读者来电，反映在{business}{problem}。记者以顾客身份走访，情况基本属实，经营者表示将作整改。";
        return (content, new(chance.Pick<string>(["湖畔晚报", "钱江消费观察", "西溪生活频道", "城市之声广播"]), headline, null, day));
    }

    public (string Content, string Title) Suggestion(string street) => chance.Pick<(string, string)>(
    [
        ($"{street}夜间餐饮集聚，油烟和噪声影响居民，建议划定外摆区域，统一收摊时间，并由街道和市场监管部门联合巡查。", $"关于规范{street}夜间餐饮经营秩序的建议"),
        ($"预付卡退费难在{street}多次发生，建议建立预付式消费商户名录和资金存管公示，让居民办卡前查得到。", "关于加强预付式消费监管的建议"),
        ($"{street}农贸市场电子秤投诉较多，建议由政府统一配置并定期检定，设置公平秤和监督电话。", $"关于{street}农贸市场统一配置电子秤的提案"),
        ($"校园周边食品店良莠不齐，建议对{street}校园周边二百米内的食品店每学期开展一次全覆盖检查，结果上墙公示。", "关于加强校园周边食品安全检查的建议"),
        ($"建议在{street}增设12315联系点，由社区工作者现场受理小额消费纠纷，做到纠纷不出街区。", $"关于在{street}增设消费维权联系点的提案"),
        ($"老年人保健品讲座在{street}时有出现，建议开展进社区宣传，并对租借场地的经营者加强告知。", "关于整治面向老年人的保健品虚假宣传的建议"),
    ]);

    public string Note(MatterOutcome outcome) => outcome switch
    {
        MatterOutcome.Settled => chance.Pick<string>(["经调解，商家全额退款。", "双方达成一致，商家更换商品并致歉。", "商家退还部分款项，消费者接受。"]),
        MatterOutcome.NotSettled => chance.Pick<string>(["双方分歧较大，终止调解，已告知其他途径。", "商家拒绝调解，终止调解。"]),
        MatterOutcome.Refused => chance.Pick<string>(["不属于为生活消费需要购买，不予受理。", "未提供身份证明材料，不予受理。"]),
        MatterOutcome.Withdrawn => "消费者与商家自行和解，撤回投诉。",
        MatterOutcome.Confirmed => chance.Pick<string>(["经核查情况属实，已责令改正。", "经核查属实，已立案调查。", "情况属实，已约谈经营者并督促整改到位。"]),
        MatterOutcome.Unfounded => "经现场核查，未发现所反映的情况。",
        MatterOutcome.Transferred => "不属本部门职责，已移送有关部门。",
        _ => chance.Pick<string>(["已书面答复，代表表示满意。", "所提问题已列入年度计划，已答复。"]),
    };

    private static string Day(DateOnly day) => day.ToString("M月d日", CultureInfo.InvariantCulture);
}
