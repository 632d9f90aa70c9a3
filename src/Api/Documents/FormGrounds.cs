using System.Collections.Immutable;

namespace Oversight.Api.Documents;

/// <summary>The grounds that forms 6 and 8 list, as the articles have them (Order 121 art 16 and art 23).</summary>
internal static class FormGrounds
{
    private static readonly ImmutableArray<string> Figures = ["一", "二", "三", "四", "五", "六", "七", "八"];

    public static ImmutableArray<string> Refusal { get; } =
    [
        "投诉事项不属于市场监督管理部门职责，或者本行政机关不具有处理权限的；",
        "法院、仲裁机构、市场监督管理部门或者其他行政机关、消费者协会已经受理或者处理过同一消费者权益争议的；",
        "不是为生活消费需要购买、使用商品或者接受服务，或者不能证明与被投诉人之间存在消费者权益争议的；",
        "除法律另有规定外，投诉人知道或者应当知道自己的权益受到被投诉人侵害之日起超过三年的；",
        "未提供《市场监督管理投诉举报处理办法》第十条第一款、第十一条规定的材料，或者提供虚假材料的；",
        "冒用他人名义或者拒不配合市场监督管理部门核验真实身份信息的；",
        "法律、法规、规章规定不予受理的其他情形。",
    ];

    public static ImmutableArray<string> Termination { get; } =
    [
        "投诉人撤回投诉或者双方自行和解的；",
        "投诉人、被投诉人无正当理由不参加调解，或者明确拒绝调解的；",
        "经组织调解，投诉人或者被投诉人明确表示无法达成调解协议的；",
        "投诉人与被投诉人对鉴定、检测费用承担无法协商一致的；",
        "自投诉受理之日起六十日内投诉人和被投诉人未能达成调解协议的；",
        "市场监督管理部门受理投诉后，发现存在《市场监督管理投诉举报处理办法》第十六条、第四十二条规定情形的；",
        "投诉人、被投诉人死亡或者主体资格灭失的；",
        "法律、法规、规章规定的应当终止调解的其他情形。",
    ];

    /// <summary>1 is 一.</summary>
    public static string Figure(int ground) => Figures[ground - 1];
}
