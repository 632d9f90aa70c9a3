using System.Globalization;
using Oversight.Api.Resources;
using Oversight.Grains.Matters;
using Oversight.Grains.Statistics;

namespace Oversight.Api.Statistics;

/// <summary>What lines and figures are called in a language.</summary>
public static class StatisticsLabels
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>In English, what has only a Chinese name keeps it.</summary>
    public static string Of(StatisticsGroup group, StatisticsRow row, bool english) => (group, row.Key) switch
    {
        (_, StatisticsKeys.Total) => english ? row.LabelEn! : row.Label,
        (StatisticsGroup.Kind, _) => Text(nameof(MatterKind), row.Key, english),
        (StatisticsGroup.Source, _) => Text(nameof(Source), row.Key, english),
        _ => english ? row.LabelEn ?? row.Label : row.Label,
    };

    public static string Name(Figure figure, bool english) => english ? figure.NameEn : figure.NameZh;

    public static string Definition(Figure figure, bool english) => english ? figure.DefinitionEn : figure.DefinitionZh;

    private static string Text(string type, string key, bool english) => Texts.In(english ? English : Chinese, $"{type}.{key}") ?? key;
}
