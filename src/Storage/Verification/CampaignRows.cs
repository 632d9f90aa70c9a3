using Oversight.Grains.Campaigns;
using Oversight.Grains.Ledger;
using Oversight.Storage.ReadSide;

namespace Oversight.Storage.Verification;

/// <summary>The rows of campaigns: what their streams make of them.</summary>
internal sealed class CampaignRows(VerificationRun run) : IRowCheck
{
    private const string ById = "SELECT c.data, c.seq, c.version, c.stage, c.area FROM campaign c WHERE c.id = {key}";

    private const string Extras =
        """
        SELECT c.id FROM campaign c
        WHERE NOT EXISTS (SELECT 1 FROM record r WHERE r.stream = 'campaign/' || c.id AND r.version = 1)
        ORDER BY c.id
        """;

    private readonly Dictionary<string, string> expected = [];

    public string StreamPrefix => StreamKey.Campaign(string.Empty);

    public void Add(string key, IReadOnlyList<StoredFact> stream)
    {
        if (CampaignFold.Of(key, stream) is { } row)
        {
            expected[key] = Text(row, CampaignRowJson.Write(row), stream[0].Position, row.Version, (int)row.Stage, row.Area);
        }
    }

    public async IAsyncEnumerable<Difference> CompareAsync()
    {
        var rows = await run.Snapshot.QueryEachAsync(
            ById,
            row => (Row: CampaignColumns.ReadCampaign(row), Data: row.Text(0), Seq: row.Long(1), Version: row.Integer(2), Stage: row.Integer(3), Area: row.Text(4)),
            expected.Keys);
        foreach (var found in rows)
        {
            expected.Remove(found.Row.Id, out var campaign);
            var text = Text(found.Row, found.Data, found.Seq, found.Version, found.Stage, found.Area);
            if (campaign != text)
            {
                yield return Difference.Unequal("campaign", found.Row.Id, $"{campaign}", text);
            }
        }

        foreach (var missing in expected.Keys)
        {
            yield return Difference.Missing("campaign", missing);
        }

        expected.Clear();
    }

    public async IAsyncEnumerable<Difference> ExtrasAsync()
    {
        foreach (var id in await run.QueryAsync(Extras, row => row.Text(0)))
        {
            yield return Difference.Extra("campaign", id);
        }
    }

    private static string Text(CampaignRow row, string data, long seq, int version, int stage, string area) =>
        $"seq {seq} version {version} stage {stage} area {area} waves {row.Waves.Length} data {RowHash.Of(data, row.Id):x16}";
}
