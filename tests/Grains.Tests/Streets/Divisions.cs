using Oversight.Grains.Streets;

namespace Oversight.Grains.Tests.Streets;

/// <summary>A few divisions with the traps of their names. The names are real, some of the codes are not.</summary>
internal static class Divisions
{
    public static DivisionTree Tree { get; } = new(
    [
        Of("31", "上海市"), Of("3101", "市辖区"),
        Of("310105", "长宁区"), Of("310105014", "新华路街道"),
        Of("310106", "静安区"), Of("310106016", "南京西路街道"),
        Of("310115", "浦东新区"), Of("310115103", "川沙新镇"), Of("310115125", "宣桥镇"), Of("310115120", "唐镇"),
        Of("310117", "松江区"), Of("310117104", "叶榭镇"), Of("310117107", "新桥镇"), Of("310117501", "松江工业区"), Of("310117005", "广富林街道"),
        Of("33", "浙江省"), Of("3301", "杭州市"),
        Of("330106", "西湖区"), Of("330106003", "北山街道"), Of("330106109", "双浦镇"), Of("330106009", "西溪街道"),
        Of("330110", "余杭区"), Of("330110009", "仓前街道"),
        Of("330113", "临平区"), Of("330113001", "临平街道"),
        Of("3307", "金华市"), Of("330782", "义乌市"), Of("330782005", "福田街道"), Of("330782002", "江东街道"),
        Of("44", "广东省"), Of("4419", "东莞市"), Of("441900", "东莞市"), Of("441900121", "虎门镇"),
        Of("13", "河北省"), Of("1301", "石家庄市"), Of("130104", "桥西区"), Of("130104001", "东里街道"),
        Of("1305", "邢台市"), Of("130503", "桥西区"), Of("130503001", "钢铁路街道"),
        Of("1302", "唐山市"), Of("130205", "开平区"), Of("130205002", "开平街道"), Of("130205100", "开平镇"), Of("130205001", "开发区"),
    ]);

    public static Division Of(string code, string name) => new(DivisionCode.Parse(code), name);
}
