using System.Collections.Immutable;

namespace Oversight.Grains.Network;

/// <summary>
/// A field of market supervision, by which matters are dispatched. No official table was found; these sixteen are used in
/// practice (a published, unofficial construction specification, section 3.2), so they are names and no law hangs on them.
/// </summary>
public sealed record FieldCode(string Code, string Zh, string En)
{
    /// <summary>In the order of their codes.</summary>
    public static ImmutableArray<FieldCode> All { get; } =
    [
        new("01", "食品", "Food"),
        new("02", "药品", "Drugs"),
        new("03", "医疗器械", "Medical devices"),
        new("04", "化妆品", "Cosmetics"),
        new("05", "产品质量", "Product quality"),
        new("06", "特种设备", "Special equipment"),
        new("07", "广告", "Advertising"),
        new("08", "商标与知识产权", "Trade marks and intellectual property"),
        new("09", "价格", "Prices"),
        new("10", "消费者权益", "Consumer rights"),
        new("11", "登记注册", "Registration"),
        new("12", "反不正当竞争", "Unfair competition"),
        new("13", "网络交易", "Online trade"),
        new("14", "计量", "Metrology"),
        new("15", "标准化", "Standardisation"),
        new("16", "认证认可与检验检测", "Certification and testing"),
    ];

    public static FieldCode? Find(string? code) => All.FirstOrDefault(field => field.Code == code);
}
