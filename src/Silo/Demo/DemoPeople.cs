using System.Globalization;
using Oversight.Grains.Vault;

namespace Oversight.Silo.Demo;

/// <summary>Makes the people who complain. Their telephone numbers begin with 1100, which no operator issues.</summary>
internal sealed class DemoPeople(Chance chance)
{
    private static readonly string[] Surnames = ["陈", "王", "李", "张", "沈", "周", "吴", "徐", "朱", "金", "赵", "孙", "胡", "何", "俞", "郑", "钱", "方", "楼", "章"];
    private static readonly string[] Given = ["伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "洋", "艳", "勇", "军", "杰", "娟", "涛", "明", "超", "霞", "平", "雪", "佳怡", "子涵", "志强", "建国", "晓燕", "文博"];

    public string Name() => chance.Pick(Surnames) + chance.Pick(Given);

    public Person Person() => new(
        Name(),
        string.Create(CultureInfo.InvariantCulture, $"1100{chance.Between(1_000_000, 9_999_999)}"),
        chance.Percent(70) ? string.Create(CultureInfo.InvariantCulture, $"杭州市西湖区{chance.Pick<string>(["文三路", "古墩路", "学院路", "留和路"])}{chance.Between(1, 300)}号") : null);
}
