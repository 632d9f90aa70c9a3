using Oversight.Grains.Network;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Statistics;

/// <summary>What the lines of a table are called. Kinds and ways of entry are named by the surfaces, which have their texts.</summary>
internal sealed class StatisticsNames(IReadOnlyDictionary<string, DivisionRow> divisions, BodyNetwork network)
{
    public (string Zh, string? En) Of(StatisticsGroup group, string key) => (group, key) switch
    {
        (StatisticsGroup.District or StatisticsGroup.Street, StatisticsKeys.None) => ("未定位", "Not placed"),
        (StatisticsGroup.Body, StatisticsKeys.None) => ("无承办机构", "No body"),
        (StatisticsGroup.Field, StatisticsKeys.None) => ("未分类", "Unclassified"),
        (StatisticsGroup.District, _) => (Path(key, 4, 6), null),
        (StatisticsGroup.Street, _) => (Path(key, 6, 9), null),
        (StatisticsGroup.Body, _) => (network.Find(key)?.Name ?? key, network.Find(key)?.NameEn),
        (StatisticsGroup.Field, _) => (FieldCode.Find(key)?.Zh ?? key, FieldCode.Find(key)?.En),
        (StatisticsGroup.Total, _) => ("合计", "Total"),
        _ => (key, key),
    };

    private string Path(string code, params ReadOnlySpan<int> lengths)
    {
        var names = new List<string>();
        foreach (var length in lengths)
        {
            if (length <= code.Length && divisions.TryGetValue(code[..length], out var division))
            {
                names.Add(division.Name);
            }
        }

        return names.Count == 0 ? code : string.Concat(names);
    }
}
