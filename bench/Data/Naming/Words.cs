namespace Oversight.Bench.Data.Naming;

/// <summary>
/// The words of business names and complaints. Trades and forms stand in the order of how common they are; fancy words are
/// made of two characters, so that there are some thousands of them and most are rare.
/// </summary>
internal static class Words
{
    public static readonly string[] Fancy = Split(
        "华 盛 泰 鑫 宏 达 利 丰 兴 隆 瑞 祥 福 源 恒 信 德 诚 康 乐 安 顺 美 佳 金 银 天 地 海 江 星 月 辰 云 雅 韵 卓 越 创 新 " +
        "联 合 众 和 益 嘉 锦 龙 凤 麒 麟 腾 飞 翔 骏 马 鹏 程 博 文 思 睿 启 明 晨 曦 朗 晴 沐 青 松 柏 竹 梅 兰 荷 禾 谷 果 木 " +
        "一 百 千 万 亿 元 亨 贞 聚 汇 通 运 捷 速 智 慧 数 维 极 光 影 声 色 味 香 甜 鲜 巧 妙 匠 心 初 见 相 知 遇 悦 欢 喜 笑");

    public static readonly string[] Trades = Split(
        "科技 贸易 商贸 餐饮 信息科技 食品 建筑工程 网络科技 企业管理 服饰 文化传播 物流 教育科技 装饰工程 电子商务 医药 " +
        "机械设备 汽车服务 物业管理 健身 美容美发 超市 酒店管理 房地产经纪 家政服务 旅行社 眼镜 家具 化妆品 母婴用品 " +
        "通信设备 环保科技 生物科技 广告 印刷 农业发展 水产 茶叶 药房 宠物用品 影视传媒 体育发展 钟表 古玩 乐器 殡葬服务");

    public static readonly string[] CompanyForms = Split("有限公司 有限责任公司 股份有限公司 合伙企业（有限合伙）");
    public static readonly string[] ShopForms = Split("经营部 店 商行 馆 工作室 便利店");

    public static readonly string[] Roads = Split("人民 解放 中山 建设 和平 新华 文化 胜利 长江 黄河 学院 工业 迎宾 滨河 朝阳 东风");

    public static readonly string[] Goods = Split("手机 冰箱 空调 面包 牛奶 火锅 外卖 健身卡 美容卡 培训课程 机票 酒店 家具 地板 " +
        "汽车 电动车 眼镜 奶粉 童装 运动鞋 茶叶 白酒 保健品 宽带 装修 搬家服务 化妆品 净水器 手表 宠物");

    public static readonly string[] Faults = Split("不能使用 与宣传不符 过期 有异物 拒绝退款 多收费用 未按约定时间送达 没有标明价格 质量差 " +
        "无法联系商家 强制消费 缺少中文标签 使用三天即损坏 拒绝开具发票 保修期内拒绝维修 会员卡余额被清零");

    public static readonly string[] Claims = Split("REFUND REPLACE REPAIR RETURN COMPENSATION");

    private static string[] Split(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
